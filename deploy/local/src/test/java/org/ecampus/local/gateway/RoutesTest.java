package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecampus.local.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoutesTest {

  private final Routes routes = new Routes(new Ports(0));

  @ParameterizedTest
  @CsvSource({
    "/api/catalogue/v1/courses, 8101",
    "/api/enrolment, 8102",
    "/api/tutoring/openapi, 8103",
    "/api/certification/v1/verify/X, 8104",
    "/api/webinar/docs, 8105",
    "/auth/realms/ecampus, 8180"
  })
  void leadsByPrefix(String path, int port) {
    assertThat(routes.find(path)).hasValueSatisfying(to -> assertThat(to.port()).isEqualTo(port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "", "/api", "/api/catalogue2/v1", "/authors", "/q/health", "/q/metrics"})
  void leadsNowhereElse(String path) {
    assertThat(routes.find(path)).isEmpty();
  }

  @Test
  void neverLeadsToAManagementPort() {
    assertThat(routes.find("/api/catalogue/../../q/health"))
        .hasValueSatisfying(to -> assertThat(to.port()).isLessThan(9000));
  }
}
