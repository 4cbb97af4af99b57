package org.ecampus.enrolment.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keycloak is away in this test; with it, registering is a journey. */
@ServiceTest
class PeopleResourceTest {

  private static final String AMINA =
      """
      {"username":"amina","email":"amina@example.org","givenName":"Amina","familyName":"Diallo",
       "language":"fr","role":"learner"}
      """;

  @Inject Campus campus;

  @Test
  void saysWhenToTryAgainWhileKeycloakIsAway() {
    register(AMINA).statusCode(503).header("Retry-After", notNullValue());
  }

  @Test
  void keepsNoAnswerOfATryThatFailed() {
    // Given
    String key = UUID.randomUUID().toString();
    asAdministrator().header("Idempotency-Key", key).body(AMINA).post(PATH + "/people");

    // When
    ValidatableResponse answer =
        asAdministrator().header("Idempotency-Key", key).body(AMINA).post(PATH + "/people").then();

    // Then
    answer.statusCode(503);
  }

  @Test
  void leavesEverythingElseWorkingWhileKeycloakIsAway() {
    // Given
    register(AMINA).statusCode(503);

    // When
    UUID enrolment = campus.enrol(campus.learner(), campus.course());

    // Then
    assertThat(enrolment).isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "amina@example.org, nowhere, email",
    "\"learner\", \"administrator\", role",
    "\"fr\", \"not a tag\", language",
    "\"amina\", \"Amina Diallo\", username",
  })
  void refusesWhatCannotBeAndNamesTheField(String right, String wrong, String field) {
    register(AMINA.replace(right, wrong)).statusCode(400).body("errors[0].field", equalTo(field));
  }

  @Test
  void refusesAPasswordThatLasts() {
    register(
            AMINA.replace(
                "\"role\"",
                "\"initialPassword\":\"correct-horse\",\"passwordIsTemporary\":false,\"role\""))
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:password-must-be-temporary"));
  }

  @Test
  void givesNoAccountToALearnerThereIsNotOrWhoHasOne() {
    UUID withAccount = campus.learner();

    register(belongingTo(UUID.randomUUID())).statusCode(404);
    register(belongingTo(withAccount))
        .statusCode(409)
        .body("type", equalTo("urn:ecampus:problem:account-exists"));
  }

  @Test
  void isNotForLearners() {
    as(campus.learner()).body(AMINA).post(PATH + "/people").then().statusCode(403);
  }

  private static String belongingTo(UUID learner) {
    return AMINA.replace("\"role\"", "\"learnerId\":\"%s\",\"role\"".formatted(learner));
  }

  private static ValidatableResponse register(String person) {
    return asAdministrator().body(person).post(PATH + "/people").then();
  }
}
