package org.ecampus.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.problem;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class SecondFactorTest {
  private static final String SEALED = "/api/sample/v1/odd/sealed";

  @Inject @RealTime Clock clock;

  @Test
  void aFreshSignInWithASecondFactorIsEnough() {
    assertThat(get(Duration.ofMinutes(14), "2").statusCode()).isEqualTo(200);
  }

  @Test
  void anOlderSignInIsNotEnough() {
    problem(get(Duration.ofMinutes(16), "2"), 401, "insufficient-user-authentication");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "", "22"})
  void aSignInWithoutASecondFactorIsNotEnough(String acr) {
    problem(get(Duration.ZERO, acr), 401, "insufficient-user-authentication");
  }

  @Test
  void aTokenThatSaysNothingOfItsSignInIsNotEnough() {
    var claims = Tokens.claims(UUID.randomUUID(), Roles.ADMINISTRATOR);
    claims.remove("auth_time");

    problem(get(Tokens.sign(claims)), 401, "insufficient-user-authentication");
  }

  @Test
  void theAnswerSaysWhichSignInIsNeeded() {
    // When
    Response answer = get(Duration.ofHours(1), "2");

    // Then
    assertThat(answer.header("WWW-Authenticate"))
        .startsWith("Bearer ")
        .contains(
            "error=\"insufficient_user_authentication\"", "acr_values=\"2\"", "max_age=\"900\"");
  }

  @Test
  void whoLacksTheRoleIsNotAskedForAFactor() {
    problem(get(Tokens.learner(UUID.randomUUID())), 403, "forbidden");
    problem(given().get(SEALED), 401, "unauthorized");
  }

  @Test
  void whereItIsExemptAnySignInIsEnough() {
    // Given
    QuarkusMock.installMockForType(
        new SecondFactorRule(SecondFactorRule.Mode.EXEMPT, "2", clock), SecondFactorRule.class);

    // Then
    assertThat(get(Duration.ofDays(1), "1").statusCode()).isEqualTo(200);
  }

  private static Response get(Duration sinceSignIn, String acr) {
    var signedInAt = Instant.now().minus(sinceSignIn).getEpochSecond();
    return get(
        Tokens.sign(
            Tokens.claims(UUID.randomUUID(), Roles.ADMINISTRATOR)
                .claim("auth_time", signedInAt)
                .claim("acr", acr)));
  }

  private static Response get(String token) {
    return given().auth().oauth2(token).get(SEALED);
  }
}
