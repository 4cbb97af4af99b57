package org.ecampus.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.problem;

import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ServiceTest
class TokenTest {
  private static final String MISSING = BOXES + "/" + UUID.randomUUID();

  @Test
  void letsAGoodTokenPass() {
    String token = Tokens.learner(UUID.randomUUID());

    problem(given().auth().oauth2(token).get(MISSING), 404, "not-found");
  }

  @ParameterizedTest
  @EnumSource
  void refusesForgedTokens(ForgedToken forged) throws Exception {
    var answer = given().auth().oauth2(forged.make()).get(MISSING);

    problem(answer, 401, "unauthorized");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void refusesOtherSchemes() {
    problem(given().header("Authorization", "Basic YTpi").get(MISSING), 401, "unauthorized");
    problem(given().header("Authorization", "Bearer").get(MISSING), 401, "unauthorized");
  }
}
