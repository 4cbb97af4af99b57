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
  void letsEverybodyInWhereNobodyHasMadeRules() {
    get(campus.course())
        .statusCode(200)
        .body("capacity", nullValue())
        .body("enrolmentKeySet", equalTo(false))
        .body("approvalRequired", equalTo(false))
        .body("seatsTaken", equalTo(0))
        .body("waiting", equalTo(0));
  }

  @Test
  void tellsTheRulesButNeverTheKey() {
    // Given
    UUID course = campus.course();

    // When
    put(course, "{\"capacity\":30,\"enrolmentKey\":\"dignity-2026\",\"approvalRequired\":true}")
        .statusCode(200);

    // Then
    get(course)
        .body("capacity", equalTo(30))
        .body("enrolmentKeySet", equalTo(true))
        .body("approvalRequired", equalTo(true))
        .body(not(containsString("dignity")));
  }

  @Test
  void replacesAllRulesAtOnce() {
    // Given
    UUID course = campus.course();
    put(course, "{\"capacity\":30,\"enrolmentKey\":\"dignity-2026\",\"approvalRequired\":true}");

    // When
    ValidatableResponse answer = put(course, "{\"approvalRequired\":false}");

    // Then
    answer.body("capacity", nullValue()).body("enrolmentKeySet", equalTo(false));
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
    ValidatableResponse answer = put(course, "{\"capacity\":3,\"approvalRequired\":false}");

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
    ValidatableResponse answer = put(course, "{\"capacity\":1,\"approvalRequired\":false}");

    // Then
    answer.statusCode(200).body("seatsTaken", equalTo(2));
    assertThat(state(learner, seat)).isEqualTo("CONFIRMED");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"capacity\":0,\"approvalRequired\":false}",
        "{\"capacity\":1.5,\"approvalRequired\":false}",
        "{\"capacity\":1000001,\"approvalRequired\":false}",
        "{\"enrolmentKey\":\"short\",\"approvalRequired\":false}",
        "{\"capacity\":1}",
        "{\"approvalRequired\":\"maybe\"}",
      })
  void refusesRulesThatCannotBe(String rules) {
    put(campus.course(), rules).statusCode(400);
  }

  @Test
  void answersMissingForACourseThereIsNot() {
    get(UUID.randomUUID()).statusCode(404);
    put(UUID.randomUUID(), "{\"approvalRequired\":false}").statusCode(404);
  }

  @Test
  void isNotForLearners() {
    as(campus.learner())
        .get(PATH + "/courses/" + campus.course() + "/enrolment-rules")
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse get(UUID course) {
    return asAdministrator().get(PATH + "/courses/" + course + "/enrolment-rules").then();
  }

  private static ValidatableResponse put(UUID course, String rules) {
    return asAdministrator()
        .body(rules)
        .put(PATH + "/courses/" + course + "/enrolment-rules")
        .then();
  }

  private static String state(UUID learner, UUID enrolment) {
    return as(learner).get(PATH + "/enrolments/" + enrolment).then().extract().path("state");
  }
}
