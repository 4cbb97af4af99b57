package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.ecampus.local.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  private static final String CAMPUS = "localhost";

  private final Routes routes = new Routes(Options.of(Path.of("/campus")));

  @ParameterizedTest
  @CsvSource({
    "/api/catalogue/v1/courses, 8101",
    "/api/enrolment, 8102",
    "/api/tutoring/openapi, 8103",
    "/api/certification/v1/verify/X, 8104",
    "/api/webinar/docs, 8105",
    "/auth/realms/ecampus, 8180",
    "/auth/realms/ecampus/, 8180",
    "/auth/realms/ecampus/.well-known/openid-configuration, 8180",
    "/auth/realms/ecampus/protocol/openid-connect/token, 8180",
    "/auth/resources/a1b2c/login/keycloak.v2/css/styles.css, 8180"
  })
  void leadsByPrefix(String path, int port) {
    assertThat(routes.find(CAMPUS, path))
        .hasValueSatisfying(to -> assertThat(ports(to)).containsExactly(port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "", "/api", "/api/catalogue2/v1", "/authors", "/q/health", "/q/metrics"})
  void leadsNowhereElse(String path) {
    assertThat(routes.find(CAMPUS, path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth",
        "/auth/",
        "/auth/admin",
        "/auth/admin/realms/ecampus",
        "/auth/admin/master/console/",
        "/auth/realms",
        "/auth/realms/",
        "/auth/realms/master",
        "/auth/realms/master/protocol/openid-connect/token",
        "/auth/realms/ecampus2",
        "/auth/realms/Ecampus",
        "/auth/realms/ecampus%2e",
        "/auth/realms/ecampu%73",
        "/auth/realms//ecampus",
        "//auth/realms/ecampus",
        "/auth//realms/ecampus",
        "/auth/./realms/ecampus",
        "/auth/realms/ecampus/../master",
        "/auth/realms/ecampus/..",
        "/auth/realms/ecampus/%2e%2e/master",
        "/auth/realms/ecampus/%2E%2E/master",
        "/auth/realms/ecampus/..%2fmaster",
        "/auth/realms/ecampus%2f..%2fmaster",
        "/auth/realms/ecampus/..;/master",
        "/auth/realms/ecampus;/../master",
        "/auth/realms/ecampus/..\\master",
        "/auth/realms/ecampus/%5c..%5cmaster",
        "/auth/realms/ecampus/%252e%252e/master",
        "/auth/realms/ecampus//../../admin",
        "/auth/realms/ecampus/%00",
        "/auth/realms/ecampus/\u2025/master",
        "/auth/resources/../admin",
        "/auth/resources/%2e%2e/admin",
        "/auth/metrics",
        "/auth/health",
        "/AUTH/realms/ecampus"
      })
  void leadsToNothingOfKeycloakButTheRealm(String path) {
    assertThat(routes.find(CAMPUS, path)).isEmpty();
  }

  @Test
  void leadsFromTheContentHostToFilesOnly() {
    assertThat(routes.find(Routes.CONTENT_HOST, "/files/01990000"))
        .hasValueSatisfying(to -> assertThat(ports(to)).containsExactly(8101));
    for (var path : new String[] {"/", "/api/catalogue/v1/courses", "/auth/realms/ecampus"}) {
      assertThat(routes.find(Routes.CONTENT_HOST, path)).as(path).isEmpty();
    }
  }

  @Test
  void leadsToFilesFromTheContentHostOnly() {
    assertThat(routes.find(CAMPUS, "/files/01990000")).isEmpty();
  }

  @Test
  void neverLeadsToAManagementPort() {
    assertThat(routes.find(CAMPUS, "/api/catalogue/../../q/health"))
        .hasValueSatisfying(to -> assertThat(ports(to)).allMatch(port -> port < 9000));
  }

  @Test
  void leadsToEveryReplicaAndToTheSameFromTheContentHost() {
    // Given
    var two = new Routes(Options.of(Path.of("/campus")).replicas(2));

    // Then
    var catalogue = two.find(CAMPUS, "/api/catalogue/v1/courses").orElseThrow();
    assertThat(ports(catalogue)).containsExactly(8101, 8111);
    assertThat(two.find(Routes.CONTENT_HOST, "/files/01990000")).containsSame(catalogue);
    assertThat(two.replicas()).hasSize(10);
    assertThat(routes.replicas()).isEmpty();
  }

  private static List<Integer> ports(Upstream to) {
    return to.origins().stream().map(Origin::port).toList();
  }
}
