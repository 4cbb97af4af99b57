package org.ecampus.tutoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class StepResourceTest {

  private static final String PROBLEM = "urn:ecampus:problem:";

  private static final String CENTRE = Institutions.CENTRE.toString();

  @Inject Events events;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void enrol() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
  }

  @Test
  void openingAPageIsRememberedAndCompletesNothing() {
    // When
    var answer = learner.open(course.page());

    // Then
    answer
        .statusCode(200)
        .body("activityId", equalTo(course.page().toString()))
        .body("state", equalTo("OPENED"))
        .body("openedAt", notNullValue())
        .body("completedAt", nullValue())
        .body("progress.percent", equalTo(0))
        .body("resumeActivityId", equalTo(course.page().toString()));
  }

  @Test
  void openingAgainKeepsTheFirstTime() {
    // Given
    String first = learner.open(course.page()).extract().path("openedAt");

    // When
    var again = learner.open(course.page());

    // Then
    again.body("openedAt", equalTo(first)).body("state", equalTo("OPENED"));
  }

  @Test
  void openingAMediumCompletesIt() {
    learner
        .open(course.media())
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("progress.completedMinutes", equalTo(10));
  }

  @Test
  void ownMarkCompletesAPageAndCountsItsMinutes() {
    // When
    var answer = learner.complete(course.page());

    // Then
    answer
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("progress.percent", equalTo(22))
        .body("progress.completedMinutes", equalTo(40))
        .body("progress.totalMinutes", equalTo(180))
        .body("progress.completedActivities", equalTo(1))
        .body("resumeActivityId", equalTo(course.media().toString()))
        .body("courseCompletedAt", nullValue());
  }

  @Test
  void completingAgainChangesNothing() {
    // Given
    String first = learner.complete(course.page()).extract().asString();

    // When
    String again = learner.complete(course.page()).statusCode(200).extract().asString();

    // Then
    assertThat(again).isEqualTo(first);
  }

  @Test
  void knowledgeCheckIsNotCompletedByOwnMark() {
    learner
        .complete(course.check())
        .statusCode(409)
        .body("type", equalTo(PROBLEM + "completed-by-passing"));
  }

  @Test
  void courseOfAnotherTrackIsReadButNotCompletedByTheLearner() {
    // Given
    TestCourse tutored = TestCourse.fresh().ofTrack("TUTORED");
    Learner participant = facts.learnerIn(tutored);

    // When
    var completion = participant.complete(tutored.page());

    // Then
    completion.statusCode(409).body("type", equalTo(PROBLEM + "not-self-paced"));
    participant
        .attempt(tutored.rightAnswers())
        .statusCode(409)
        .body("type", equalTo(PROBLEM + "not-self-paced"));
    participant.activity(tutored.page()).then().statusCode(200);
    participant.open(tutored.media()).statusCode(200).body("state", equalTo("OPENED"));
  }

  @Test
  void stepsInAForeignEnrolmentAnswerAsMissing() {
    // Given
    Learner stranger = new Learner(UUID.randomUUID(), learner.enrolmentId(), course);

    // When
    var completion = stranger.complete(course.page());

    // Then
    completion.statusCode(404);
    stranger.open(course.page()).statusCode(404);
    stranger.attempt(course.rightAnswers()).statusCode(404);
    learner.activity(course.page()).then().body("state", equalTo("NOT_STARTED"));
  }

  @Test
  void activityThatIsNotInTheCourseIsMissing() {
    learner.complete(UUID.randomUUID()).statusCode(404);
    learner.open(UUID.randomUUID()).statusCode(404);
  }

  @Test
  void lastActivityCompletesTheCourseAndTellsIt() {
    // Given
    learner.completeAllButTheCheck();

    // When
    var answer = learner.attempt(course.rightAnswers());

    // Then
    answer
        .statusCode(200)
        .header("Ecampus-Event", notNullValue())
        .body("activity.progress.percent", equalTo(100))
        .body("activity.courseCompletedAt", notNullValue())
        .body("activity.resumeActivityId", nullValue());
    learner.outline().then().body("completedAt", notNullValue()).body("resume", nullValue());
    assertThat(completions()).hasSize(1);
  }

  @Test
  void completionTellsEveryActivityWithItsMinutesAndScore() {
    // Given
    String started = learner.complete(course.page()).extract().path("openedAt");
    learner.completeAllButTheCheck();

    // When
    String completed =
        learner.attempt(course.rightAnswers()).extract().path("activity.courseCompletedAt");

    // Then
    JsonNode told = completions().getFirst();
    assertThat(told.get("enrolmentId").asText()).isEqualTo(learner.enrolmentId().toString());
    assertThat(told.get("learnerId").asText()).isEqualTo(learner.id().toString());
    assertThat(told.get("offeringId").asText()).isEqualTo(course.courseId().toString());
    assertThat(told.get("institutionId").asText()).isEqualTo(CENTRE);
    assertThat(told.get("ownerInstitutionId").asText()).isEqualTo(CENTRE);
    assertThat(told.get("courseId").asText()).isEqualTo(course.courseId().toString());
    assertThat(told.get("courseVersionId").asText()).isEqualTo(course.versionId().toString());
    assertThat(told.get("track").asText()).isEqualTo("SELF_PACED");
    assertThat(told.get("startedAt").asText()).isEqualTo(started);
    assertThat(told.get("completedAt").asText()).isEqualTo(completed);
    assertThat(told.get("effortMinutes").asInt()).isEqualTo(180);
    assertThat(told.get("assessedPassed").asBoolean()).isTrue();
    assertThat(told.get("activities").findValuesAsText("kind"))
        .containsExactly("PAGE", "MEDIA", "FILE", "KNOWLEDGE_CHECK");
    assertThat(told.get("activities").findValuesAsText("scorePercent")).containsExactly("100");
  }

  @Test
  void completedCourseStaysOpenAndIsNotCompletedTwice() {
    // Given
    learner.completeAllButTheCheck();
    learner.attempt(course.rightAnswers()).statusCode(200);

    // When
    learner.completeAllButTheCheck();

    // Then
    learner.open(course.media()).statusCode(200);
    learner.attempt(course.rightAnswers()).statusCode(200);
    learner.activity(course.page()).then().statusCode(200);
    assertThat(completions()).hasSize(1);
  }

  @Test
  void almostEverythingCompletesNothing() {
    // Given
    learner.completeAllButTheCheck();

    // When
    var answer = learner.attempt(course.halfRightAnswers());

    // Then
    answer.body("activity.progress.percent", equalTo(61));
    assertThat(completions()).isEmpty();
  }

  @Test
  void stepTakesAHandfulOfStatements() {
    // Given
    learner.open(course.file()).statusCode(200);

    // When
    long opening = Statements.count(() -> learner.open(course.page()).statusCode(200));
    long completion = Statements.count(() -> learner.complete(course.page()).statusCode(200));
    long again = Statements.count(() -> learner.complete(course.page()).statusCode(200));

    // Then
    assertThat(opening).isEqualTo(4);
    assertThat(completion).isEqualTo(4);
    assertThat(again).isEqualTo(3);
  }

  private List<JsonNode> completions() {
    String enrolment = learner.enrolmentId().toString();
    return events.published(Facts.COMPLETED).stream()
        .filter(told -> told.get("enrolmentId").asText().equals(enrolment))
        .toList();
  }
}
