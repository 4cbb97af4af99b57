package org.ecampus.kit.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.problem;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class VerifiedOnceTest {
  private static final String MISSING = BOXES + "/" + UUID.randomUUID();

  @Inject JWTParser parser;

  @Test
  void aTokenIsVerifiedOnce() throws ParseException {
    // Given
    String token = Tokens.learner(UUID.randomUUID());
    var first = parser.parse(token);

    // When
    var again = parser.parse(token);

    // Then
    assertThat(again).isSameAs(first);
  }

  @Test
  void aTokenThatWasTamperedWithIsRefusedBesideTheGoodOne() {
    // Given
    String token = Tokens.learner(UUID.randomUUID());
    problem(given().auth().oauth2(token).get(MISSING), 404, "not-found");
    String tampered = token.substring(0, token.length() - 8) + "AAAAAAAA";

    // Then
    problem(given().auth().oauth2(tampered).get(MISSING), 401, "unauthorized");
    problem(given().auth().oauth2(token).get(MISSING), 404, "not-found");
  }

  @Test
  void eachTokenHasItsOwnIdentity() throws ParseException {
    // Given
    String token = Tokens.learner(UUID.randomUUID());
    UUID other = UUID.randomUUID();
    parser.parse(token);

    // When
    var read = parser.parse(Tokens.learner(other));

    // Then
    assertThat(read.getSubject()).isEqualTo(other.toString());
  }
}
