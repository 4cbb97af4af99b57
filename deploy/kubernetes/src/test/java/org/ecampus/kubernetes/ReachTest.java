package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ecampus.kubernetes.Reach.Pods;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReachTest {

  private static final Pods INGRESS = Pods.elsewhere("ingress");
  private static final Pods MONITORING = Pods.elsewhere("monitoring");
  private static final Pods STRANGER = Pods.elsewhere("default");
  private static final Pods POSTGRES = new Pods("ecampus", Map.of("cnpg.io/cluster", "postgres"));
  private static final Pods KAFKA = new Pods("ecampus", Map.of("strimzi.io/cluster", "kafka"));
  private static final Pods KEYCLOAK = new Pods("ecampus", Map.of("app", "keycloak"));
  private static final Pods UNKNOWN = new Pods("ecampus", Map.of("app", "debug"));

  private final Reach network = new Reach(new Campus("overlays/production").all("NetworkPolicy"));

  @ParameterizedTest
  @EnumSource(Service.class)
  void requestsComeThroughTheIngressOnly(Service service) {
    var pods = Pods.ofService(service.path());

    assertThat(network.reaches(INGRESS, pods, 8080)).isTrue();
    for (var other : List.of(MONITORING, STRANGER, UNKNOWN, KEYCLOAK, POSTGRES, KAFKA)) {
      assertThat(network.reaches(other, pods, 8080)).as("%s", other).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void managementIsForMonitoringOnly(Service service) {
    var pods = Pods.ofService(service.path());

    assertThat(network.reaches(MONITORING, pods, 9000)).isTrue();
    for (var other : List.of(INGRESS, STRANGER, UNKNOWN, KEYCLOAK, POSTGRES, KAFKA)) {
      assertThat(network.reaches(other, pods, 9000)).as("%s", other).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void servicesNeverCallEachOther(Service service) {
    for (var other : Service.values()) {
      var from = Pods.ofService(service.path());
      assertThat(network.reaches(from, Pods.ofService(other.path()), 8080)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void servicesReachPostgresqlKafkaAndKeycloakEachAtOnePort(Service service) {
    var pods = Pods.ofService(service.path());

    assertThat(network.reaches(pods, POSTGRES, 5432)).isTrue();
    assertThat(network.reaches(pods, KAFKA, 9093)).isTrue();
    assertThat(network.reaches(pods, KAFKA, 9091)).isFalse();
    assertThat(network.reaches(pods, KEYCLOAK, 8443)).isTrue();
    assertThat(network.reaches(pods, KEYCLOAK, 8080)).isFalse();
    assertThat(network.reaches(pods, KEYCLOAK, 9000)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void onlyTheCatalogueGoesOutside(Service service) {
    var outside = new Pods("outside", Map.of());

    assertThat(network.reaches(Pods.ofService(service.path()), outside, 443))
        .isEqualTo(service == Service.CATALOGUE);
  }

  @Test
  void peopleReachKeycloakThroughTheIngressAndNobodyItsManagement() {
    assertThat(network.reaches(INGRESS, KEYCLOAK, 8080)).isTrue();
    assertThat(network.reaches(INGRESS, KEYCLOAK, 9000)).isFalse();
    assertThat(network.reaches(UNKNOWN, KEYCLOAK, 8080)).isFalse();
    assertThat(network.reaches(STRANGER, KEYCLOAK, 8443)).isFalse();
  }

  @Test
  void whoeverIsNotNamedReachesNobody() {
    for (var to : List.of(POSTGRES, KAFKA, Pods.ofService("webinar"))) {
      assertThat(network.reaches(UNKNOWN, to, 5432)).isFalse();
      assertThat(network.reaches(STRANGER, to, 9093)).isFalse();
    }
  }

  /** Negative control: it is the policy that refuses everything which keeps strangers out. */
  @Test
  void withoutTheDefaultAPodThatNobodyNamedIsOpen() {
    var open =
        network.policies().stream()
            .filter(policy -> !policy.name().equals("default-deny"))
            .filter(policy -> !policy.name().equals("names"))
            .toList();

    assertThat(network.reaches(STRANGER, UNKNOWN, 8080)).isFalse();
    assertThat(new Reach(open).reaches(STRANGER, UNKNOWN, 8080)).isTrue();
  }
}
