package org.ecampus.tutoring.day;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LearningDayTest {

  @TestHTTPResource(value = "/clock", management = true)
  URI clock;

  @Inject Events events;

  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void enrol() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
    at("2026-06-01T08:00:00Z");
  }

  @AfterEach
  void goBackToRealTime() {
    given().delete(clock).then().statusCode(200);
  }

  @Test
  void firstActionOfADayIsToldThoughItCompletesNothing() {
    // When
    learner.open(course.page()).statusCode(200);

    // Then
    JsonNode told = told(learner).getFirst();
    assertThat(told.get("day").asText()).isEqualTo("2026-06-01");
    assertThat(told.get("percent").asInt()).isZero();
    assertThat(told.get("lastActivityId").asText()).isEqualTo(course.page().toString());
    assertThat(told.get("recordedAt").asText()).startsWith("2026-06-01T08:0");
    assertThat(told.get("offeringId").asText()).isEqualTo(course.courseId().toString());
    assertThat(told.get("institutionId").asText()).isEqualTo(Institutions.CENTRE.toString());
  }

  @Test
  void furtherActionsOfTheDayAreNotToldUnlessTheyCompleteAnActivity() {
    // Given
    learner.open(course.page()).statusCode(200);

    // When
    learner.open(course.page()).statusCode(200);
    learner.open(course.file()).statusCode(200);
    learner.complete(course.page()).statusCode(200);
    learner.complete(course.page()).statusCode(200);
    learner.attempt(course.halfRightAnswers()).statusCode(200);

    // Then
    assertThat(told(learner)).extracting(one -> one.get("percent").asInt()).containsExactly(0, 22);
    assertThat(told(learner).getLast().get("completedMinutes").asInt()).isEqualTo(40);
  }

  @Test
  void lookingAgainOnAnotherDayIsAnActionOfThatDay() {
    // Given
    learner.complete(course.page()).statusCode(200);
    at("2026-06-02T00:00:00Z");

    // When
    learner.complete(course.page()).statusCode(200);

    // Then
    assertThat(days(learner)).containsExactly("2026-06-01", "2026-06-02");
  }

  @Test
  void factBelongsToTheInstitutionThroughWhichTheLearnerCame() {
    // Given
    UUID institution = UUID.randomUUID();
    Learner sent = facts.enrolThrough(institution, course);

    // When
    sent.open(course.page()).statusCode(200);

    // Then
    assertThat(events.outbox(Facts.PROGRESS))
        .filteredOn(event -> event.key().equals(sent.enrolmentId().toString()))
        .extracting(event -> event.institution())
        .containsExactly(institution);
  }

  private void at(String now) {
    given()
        .contentType(ContentType.JSON)
        .body("{\"now\":\"" + now + "\"}")
        .put(clock)
        .then()
        .statusCode(200);
  }

  private List<String> days(Learner learner) {
    return told(learner).stream().map(told -> told.get("day").asText()).toList();
  }

  private List<JsonNode> told(Learner learner) {
    String enrolment = learner.enrolmentId().toString();
    return events.published(Facts.PROGRESS).stream()
        .filter(told -> told.get("enrolmentId").asText().equals(enrolment))
        .toList();
  }
}
