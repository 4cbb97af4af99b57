package org.ecampus.enrolment.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.Test;

@ServiceTest
class RosterResourceTest {

  @Inject Campus campus;

  @Test
  void namesEverybodyInTheOrderTheyCame() {
    // Given
    UUID course = campus.course(1);
    String seated = campus.enrol(campus.learner(), course).toString();
    String waiting = campus.enrol(campus.learner(), course).toString();

    // When
    ValidatableResponse answer = roster(course, "");

    // Then
    answer
        .statusCode(200)
        .body("items.enrolmentId", contains(seated, waiting))
        .body("items.state", contains("CONFIRMED", "WAITING"))
        .body("items.waitingPosition", contains(null, 1))
        .body("items[0].givenName", equalTo("Amina"))
        .body("items[0].familyName", equalTo("Diallo"));
  }

  @Test
  void showsOneStateAlone() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);
    String waiting = campus.enrol(campus.learner(), course).toString();

    // When
    ValidatableResponse answer = roster(course, "?state=WAITING");

    // Then
    answer.body("items.enrolmentId", contains(waiting));
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    // Given
    UUID course = campus.course();
    campus.enrol(campus.learner(), course);
    String second = campus.enrol(campus.learner(), course).toString();
    String next = roster(course, "?limit=1").body("next", notNullValue()).extract().path("next");

    // When
    ValidatableResponse answer = roster(course, "?limit=1&after=" + next);

    // Then
    answer.body("items.enrolmentId", contains(second)).body("next", nullValue());
  }

  @Test
  void needsTwoStatementsHoweverLongItIs() {
    // Given
    UUID course = campus.course();
    for (int i = 0; i < 12; i++) {
      campus.enrol(campus.learner(), course);
    }

    // When
    long statements =
        Statements.count(() -> roster(course, "?limit=10").body("items", hasSize(10)));

    // Then
    assertThat(statements).isEqualTo(2);
  }

  @Test
  void answersMissingForAnOfferingThereIsNot() {
    roster(UUID.randomUUID(), "").statusCode(404);
  }

  @Test
  void refusesAStateThereIsNot() {
    assertThat(roster(campus.course(), "?state=SLEEPING").extract().statusCode()).isIn(400, 404);
  }

  @Test
  void isNotForLearners() {
    as(campus.learner())
        .get(PATH + "/offerings/" + campus.course() + "/roster")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse roster(UUID course, String query) {
    return asAdministrator().get(PATH + "/offerings/" + course + "/roster" + query).then();
  }
}
