package org.ecampus.local.real;

import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.ecampus.local.Campus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the real Keycloak the gateway shows the realm and the files of its pages, nothing else. */
@OnRealParts
class FrontDoorTest {

  private final Campus campus;

  FrontDoorTest(Campus campus) {
    this.campus = campus;
  }

  @Test
  void realmIsBehindTheGateway() {
    at("/auth/realms/ecampus").expect(200);
    at("/auth/realms/ecampus/.well-known/openid-configuration").expect(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth/admin/realms/ecampus",
        "/auth/admin/master/console/",
        "/auth/realms/master",
        "/auth/realms/elsewhere",
        "/auth/realms/ecampus/../master",
        "/auth/realms/ecampus/%2e%2e/master",
        "/auth/realms/ecampus/..%2fmaster",
        "/auth/realms/ecampus/..;/master",
        "/auth/health",
        "/auth/metrics"
      })
  void nothingElseIs(String path) {
    at(path).expectProblem(404);
  }

  private Answer at(String path) {
    return new Request(campus.url() + path).get();
  }
}
