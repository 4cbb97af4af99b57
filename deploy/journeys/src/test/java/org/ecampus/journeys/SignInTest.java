package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.ecampus.client.Answer;
import org.ecampus.client.Jwt;
import org.ecampus.client.Pkce;
import org.ecampus.client.SignIn;
import org.ecampus.local.Secrets;
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
    String token = signIn().as(People.OTHER_LEARNER, Secrets.ofPerson(People.OTHER_LEARNER));

    // Then
    JsonNode claims = Jwt.claims(token);
    assertThat(claims.path("aud").toString()).contains("ecampus");
    assertThat(claims.at("/realm_access/roles").toString()).contains("learner");
    world.at("/api/tutoring/v1/enrolments").as(token).get().expect(200);
  }

  @Test
  void stolenCodeIsWorthNothingWithoutItsVerifier() {
    // Given
    SignIn session = signIn();
    Answer wayBack =
        session.withPassword(
            session.begin(Map.of()), People.OTHER_LEARNER, Secrets.ofPerson(People.OTHER_LEARNER));

    // When
    Answer refused = session.redeem(wayBack, Pkce.fresh().verifier());

    // Then
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().path("error").asText()).isEqualTo("invalid_grant");
  }

  private SignIn signIn() {
    return new SignIn(world.campus().url());
  }
}
