package org.ecampus.enrolment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class EnrolmentRulesResourceTest {

  @Inject Campus campus;

  @Test
  void letsEverybodyIntoAFreeSelfPacedCourseWithoutRules() {
    get(campus.course())
        .statusCode(200)
        .body("capacity", nullValue())
        .body("admission", equalTo("OPEN"))
        .body("seatsTaken", equalTo(0))
        .body("waiting", equalTo(0));
  }

  @Test
  void tellsTheRulesButNeverTheKey() {
    // Given
    UUID course = campus.course();

    // When
    put(course, "{\"admission\":\"KEY\",\"capacity\":30,\"enrolmentKey\":\"dignity-2026\"}")
        .statusCode(200);

    // Then
    get(course)
        .body("capacity", equalTo(30))
        .body("admission", equalTo("KEY"))
        .body(not(containsString("dignity")));
  }

  @Test
  void replacesAllRulesAtOnce() {
    // Given
    UUID course = campus.course();
    put(course, "{\"admission\":\"KEY\",\"capacity\":30,\"enrolmentKey\":\"dignity-2026\"}");

    // When
    ValidatableResponse answer = put(course, "{\"admission\":\"APPROVAL\"}");

    // Then
    answer.body("capacity", nullValue()).body("admission", equalTo("APPROVAL"));
  }

  @Test
  void promotesAsManyAsAHigherCapacityHolds() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);
    UUID first = campus.learner();
    UUID second = campus.learner();
    UUID third = campus.learner();
    UUID firstPlace = campus.enrol(first, course);
    UUID secondPlace = campus.enrol(second, course);
    UUID thirdPlace = campus.enrol(third, course);

    // When
    ValidatableResponse answer = put(course, "{\"admission\":\"OPEN\",\"capacity\":3}");

    // Then
    answer.body("seatsTaken", equalTo(3)).body("waiting", equalTo(1));
    assertThat(state(first, firstPlace)).isEqualTo("CONFIRMED");
    assertThat(state(second, secondPlace)).isEqualTo("CONFIRMED");
    assertThat(state(third, thirdPlace)).isEqualTo("WAITING");
  }

  @Test
  void takesNobodysSeatWhenTheCapacityShrinks() {
    // Given
    UUID course = campus.course(2);
    UUID learner = campus.learner();
    UUID seat = campus.enrol(learner, course);
    campus.enrol(campus.learner(), course);

    // When
    ValidatableResponse answer = put(course, "{\"admission\":\"OPEN\",\"capacity\":1}");

    // Then
    answer.statusCode(200).body("seatsTaken", equalTo(2));
    assertThat(state(learner, seat)).isEqualTo("CONFIRMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"admission\":\"OPEN\",\"capacity\":0}",
        "{\"admission\":\"OPEN\",\"capacity\":1.5}",
        "{\"admission\":\"OPEN\",\"capacity\":1000001}",
        "{\"admission\":\"KEY\",\"enrolmentKey\":\"short\"}",
        "{\"admission\":\"KEY\",\"enrolmentKey\":\"        \"}",
        "{\"admission\":\"KEY\"}",
        "{\"admission\":\"OPEN\",\"enrolmentKey\":\"dignity-2026\"}",
        "{\"capacity\":1}",
        "{\"admission\":\"MAYBE\"}",
      })
  void refusesRulesThatCannotBe(String rules) {
    put(campus.course(), rules).statusCode(400);
  }

  @Test
  void answersMissingForAnOfferingThereIsNot() {
    get(UUID.randomUUID()).statusCode(404);
    put(UUID.randomUUID(), "{\"admission\":\"OPEN\"}").statusCode(404);
  }

  @Test
  void isNotForLearners() {
    as(campus.learner())
        .get(PATH + "/offerings/" + campus.course() + "/enrolment-rules")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse get(UUID course) {
    return asAdministrator().get(PATH + "/offerings/" + course + "/enrolment-rules").then();
  }

  private static ValidatableResponse put(UUID course, String rules) {
    return asAdministrator()
        .body(rules)
        .put(PATH + "/offerings/" + course + "/enrolment-rules")
        .then();
  }

  private static String state(UUID learner, UUID enrolment) {
    return as(learner).get(PATH + "/enrolments/" + enrolment).then().extract().path("state");
  }
}
