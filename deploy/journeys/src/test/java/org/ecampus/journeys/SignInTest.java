package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** People sign in at the real Keycloak, through the gateway. */
@Journey
class SignInTest {

  private final World world;

  SignInTest(World world) {
    this.world = world;
  }

  @Test
  void codeFlowWithPkceGivesTokenThatServicesAccept() {
    // When
    String token = new SignIn(world).as(People.OTHER_LEARNER);

    // Then
    JsonNode claims = Jwt.claims(token);
    assertThat(claims.path("aud").toString()).contains("ecampus");
    assertThat(claims.at("/realm_access/roles").toString()).contains("learner");
    world.at("/api/tutoring/v1/enrolments").as(token).get().expect(200);
  }

  @Test
  void stolenCodeIsWorthNothingWithoutItsVerifier() {
    // When
    Answer refused = new SignIn(world).withAnotherVerifier(People.OTHER_LEARNER);

    // Then
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).isEqualTo("invalid_grant");
  }
}
