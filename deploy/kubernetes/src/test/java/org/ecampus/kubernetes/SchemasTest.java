package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemasTest {

  @TestFactory
  Stream<DynamicTest> everyObjectLooksAsItsKindSays() {
    return Stream.of("overlays/small", "overlays/production", "restore")
        .flatMap(
            folder ->
                Kustomize.render(folder).stream()
                    .map(
                        manifest ->
                            DynamicTest.dynamicTest(
                                folder + ": " + manifest,
                                () -> assertThat(Kinds.complaints(manifest)).isEmpty())));
  }

  /** Negative control: with one more field, deep inside, each of them is refused. */
  @ParameterizedTest
  @CsvSource({
    "Deployment, /spec/template/spec/containers/0/securityContext",
    "Service, /spec/ports/0",
    "HorizontalPodAutoscaler, /spec/metrics/1/external/metric",
    "NetworkPolicy, /spec",
    "PodDisruptionBudget, /spec",
    "Ingress, /spec/rules/0/http/paths/0/backend/service",
    "Kafka, /spec/kafka/listeners/0",
    "KafkaNodePool, /spec/storage/volumes/0",
    "KafkaTopic, /spec",
    "KafkaUser, /spec/authorization/acls/0/resource",
    "Cluster, /spec/postgresql/synchronous",
    "ScheduledBackup, /spec/pluginConfiguration",
    "ObjectStore, /spec/configuration/wal",
    "Keycloak, /spec/hostname",
    "KeycloakRealmImport, /spec/placeholders/ECAMPUS_PUBLIC_URL/secret"
  })
  void aMisspeltFieldIsRefused(String kind, String place) {
    var manifest = new Campus("overlays/production").all(kind).getFirst();
    var misspelt = new Manifest(manifest.json().deepCopy());

    ((ObjectNode) misspelt.at(place)).put("misspelt", true);

    assertThat(Kinds.complaints(misspelt)).isNotEmpty();
  }
}
