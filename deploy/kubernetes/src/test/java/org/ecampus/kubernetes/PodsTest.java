package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PodsTest {

  private static final String POD = "/spec/template/spec";
  private static final String CONTAINER = POD + "/containers/0";

  private final Campus campus = new Campus("overlays/production");

  @ParameterizedTest
  @EnumSource(Service.class)
  void podsHaveNoRightTheyDoNotNeed(Service service) {
    var pod = deployment(service);

    assertThat(pod.at(POD + "/securityContext/runAsNonRoot").asBoolean()).isTrue();
    assertThat(pod.at(POD + "/securityContext/seccompProfile/type").asText())
        .isEqualTo("RuntimeDefault");
    assertThat(pod.at(POD + "/automountServiceAccountToken").asBoolean(true)).isFalse();
    var container = pod.at(CONTAINER + "/securityContext");
    assertThat(container.get("allowPrivilegeEscalation").asBoolean(true)).isFalse();
    assertThat(container.get("readOnlyRootFilesystem").asBoolean()).isTrue();
    assertThat(container.at("/capabilities/drop/0").asText()).isEqualTo("ALL");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void probesAskTheManagementPortAndOnlyReadinessAsksForOthers(Service service) {
    var container = deployment(service).at(CONTAINER);

    for (var probe : new String[] {"startupProbe", "readinessProbe", "livenessProbe"}) {
      assertThat(container.at("/" + probe + "/httpGet/port").asText()).isEqualTo("management");
    }
    assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
    assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
    assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
  }

  /** The default of the kit is {@code quarkus.shutdown.timeout=10S}. */
  @ParameterizedTest
  @EnumSource(Service.class)
  void aPodHasTimeToEndWhatItBegan(Service service) {
    var pod = deployment(service);
    int quiet = pod.at(CONTAINER + "/lifecycle/preStop/sleep/seconds").asInt();

    assertThat(quiet).isPositive();
    assertThat(pod.at(POD + "/terminationGracePeriodSeconds").asInt())
        .isGreaterThan(quiet + 10 + 10);
    assertThat(pod.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(-1)).isZero();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void selectorsMeanThePodsOfOneServiceAndOfNoOther(Service service) {
    var labels = deployment(service).strings("/spec/template/metadata/labels");
    var name = service.module();

    for (var selector :
        new Object[][] {
          {"Deployment", "/spec/selector/matchLabels"},
          {"Service", "/spec/selector"},
          {"PodDisruptionBudget", "/spec/selector/matchLabels"},
          {"NetworkPolicy", "/spec/podSelector/matchLabels"}
        }) {
      var chosen = campus.the((String) selector[0], name).strings((String) selector[1]);
      assertThat(labels).containsAllEntriesOf(chosen);
      assertThat(chosen).containsEntry("app.kubernetes.io/name", service.path());
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void replicasFollowProcessorTimeAndTheLagOfTheOwnConsumerGroup(Service service) {
    var scaler = campus.the("HorizontalPodAutoscaler", service.module());

    assertThat(scaler.at("/spec/scaleTargetRef/name").asText()).isEqualTo(service.module());
    assertThat(scaler.at("/spec/metrics/0/resource/name").asText()).isEqualTo("cpu");
    assertThat(scaler.strings("/spec/metrics/1/external/metric/selector/matchLabels"))
        .containsEntry("consumergroup", service.path());
    assertThat(deployment(service).at("/spec/replicas").isMissingNode()).isTrue();
  }

  @Test
  void thereAreNeverMoreReplicasThanPartitions() {
    var partitions =
        campus.all("KafkaTopic").stream()
            .mapToInt(topic -> topic.at("/spec/partitions").asInt())
            .min();

    assertThat(campus.all("HorizontalPodAutoscaler"))
        .allMatch(scaler -> scaler.at("/spec/maxReplicas").asInt() <= partitions.orElseThrow());
  }

  /** 20 for each replica of a service and each Keycloak, 2 for its readiness, 50 to spare. */
  @ParameterizedTest
  @ValueSource(strings = {"overlays/small", "overlays/production"})
  void connectionsAreEnoughForAllReplicasThereMayBe(String overlay) {
    var asked = new Campus(overlay);
    var replicas =
        asked.all("HorizontalPodAutoscaler").stream()
            .mapToInt(scaler -> scaler.at("/spec/maxReplicas").asInt())
            .sum();
    var keycloaks = asked.the("Keycloak", "keycloak").at("/spec/instances").asInt();
    var parameters = asked.the("Cluster", "postgres").strings("/spec/postgresql/parameters");

    assertThat(replicas * 22 + keycloaks * 20 + 50)
        .isLessThanOrEqualTo(Integer.parseInt(parameters.get("max_connections")));
  }

  private Manifest deployment(Service service) {
    return campus.the("Deployment", service.module());
  }
}
