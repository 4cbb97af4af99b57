package org.ecampus.tutoring.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class OpenKindsTest {

  private static final String UNKNOWN = "SIMULATION";
  private static final String OF_TESTS = "LISTENING";

  @Inject Events events;
  private Facts facts;

  @BeforeEach
  void listen() {
    facts = new Facts(events);
  }

  @Test
  void activityOfAnUnknownKindIsShownWithoutContent() {
    // Given
    TestCourse course = TestCourse.fresh().withMediaAs(UNKNOWN);

    // When
    Learner learner = facts.learnerIn(course);

    // Then
    learner
        .activity(course.media())
        .then()
        .statusCode(200)
        .body("kind", equalTo(UNKNOWN))
        .body("title", equalTo("A century in ten minutes"))
        .body("effortMinutes", equalTo(10))
        .body("content", nullValue());
    learner
        .outline()
        .then()
        .body("sections[0].activities.kind", contains("PAGE", UNKNOWN, "FILE"))
        .body("progress.totalMinutes", equalTo(170));
  }

  @Test
  void courseIsCompletedWithoutItsActivitiesOfUnknownKinds() {
    // Given
    TestCourse course = TestCourse.fresh().withMediaAs(UNKNOWN);
    Learner learner = facts.learnerIn(course);
    learner.complete(course.page()).statusCode(200);
    learner.complete(course.file()).statusCode(200);

    // When
    var last = learner.attempt(course.rightAnswers()).statusCode(200);

    // Then
    last.body("activity.progress.percent", equalTo(100));
    JsonNode told = completion(learner);
    assertThat(told.get("effortMinutes").asInt()).isEqualTo(170);
    assertThat(told.get("activities").findValuesAsText("kind"))
        .containsExactly("PAGE", "FILE", "KNOWLEDGE_CHECK");
  }

  @Test
  void activityOfAnUnknownKindIsNotCompletedByMark() {
    // Given
    TestCourse course = TestCourse.fresh().withMediaAs(UNKNOWN);
    Learner learner = facts.learnerIn(course);

    // When
    var mark = learner.complete(course.media());

    // Then
    mark.statusCode(409).body("type", equalTo("urn:ecampus:problem:unknown-kind"));
    learner.open(course.media()).statusCode(200).body("state", equalTo("OPENED"));
    learner.attempt(course.media(), course.rightAnswers()).statusCode(409);
  }

  @Test
  void kindThatOnlyTestsKnowIsShownCompletedAndTold() {
    // Given
    TestCourse course = TestCourse.fresh().withMediaAs(OF_TESTS);
    Learner learner = facts.learnerIn(course);
    learner.activity(course.media()).then().body("content.heard", equalTo(false));

    // When
    learner.complete(course.media()).statusCode(200).body("state", equalTo("COMPLETED"));

    // Then
    learner
        .activity(course.media())
        .then()
        .body("content.listenAt", equalTo("https://media.example.org/a-century-in-ten-minutes"))
        .body("content.heard", equalTo(true));
    learner.complete(course.page()).statusCode(200);
    learner.complete(course.file()).statusCode(200);
    learner.attempt(course.rightAnswers()).statusCode(200);
    assertThat(completion(learner).get("activities").findValuesAsText("kind")).contains(OF_TESTS);
  }

  @Test
  void contentThatItsKindCannotReadIsRefusedAsAWhole() {
    // Given
    String mark = "\"passMarkPercent\": ";
    TestCourse broken = TestCourse.fresh().changed(mark + "70", mark + "101");

    // When
    Outcome outcome =
        events.deliver(
            UUID.randomUUID(), TestCourse.PUBLISHED, broken.courseId().toString(), broken.json());

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
    facts.enrol(broken).outline().then().statusCode(503);
  }

  private JsonNode completion(Learner learner) {
    String enrolment = learner.enrolmentId().toString();
    return events.published(Facts.COMPLETED).stream()
        .filter(told -> told.get("enrolmentId").asText().equals(enrolment))
        .findFirst()
        .orElseThrow();
  }
}
