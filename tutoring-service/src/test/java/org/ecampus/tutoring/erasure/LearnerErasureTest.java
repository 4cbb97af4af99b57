package org.ecampus.tutoring.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.Tables;
import org.ecampus.tutoring.TestCourse;
import org.ecampus.tutoring.offering.Runs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LearnerErasureTest {

  @Inject Events events;
  @Inject Tables tables;

  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void learn() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
    learner.complete(course.page()).statusCode(200);
    learner.open(course.file()).statusCode(200);
    learner.attempt(course.halfRightAnswers()).statusCode(200);
    learner.attempt(course.rightAnswers()).statusCode(200);
  }

  @Test
  void whatTellsOfTheLearnerIsRemovedAndCounted() {
    // When
    facts.erase(learner.id());

    // Then
    JsonNode removed = answers(learner.id()).getFirst().get("removed");
    assertThat(removed.get("attempt").asInt()).isEqualTo(2);
    assertThat(removed.get("activity_record").asInt()).isEqualTo(3);
    assertThat(removed.get("learning_record").asInt()).isEqualTo(1);
    assertThat(removed.get("known_enrolment").asInt()).isEqualTo(1);
    assertThat(removed.get("learning_day").asInt()).isEqualTo(1);
    assertThat(mentions(learner.id())).isEmpty();
    learner.outline().then().statusCode(404);
  }

  @Test
  void daysOfLearningStayUnderAnIdThatLeadsToNobody() {
    // Given
    Learner other = facts.enrol(learner.id(), course, "2026-06-05T08:00:00Z");
    other.open(course.page()).statusCode(200);

    // When
    facts.erase(learner.id());

    // Then
    List<String> ids = learnersOfDays(learner.enrolmentId(), other.enrolmentId());
    assertThat(ids).hasSize(2).doesNotContain(learner.id().toString());
    assertThat(ids.getFirst()).as("still one learner to count").isEqualTo(ids.getLast());
  }

  @Test
  void tombstoneAloneDoesTheSame() {
    // When
    Outcome outcome = events.deliverTombstone(Topics.LEARNERS, learner.id().toString());

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
    assertThat(answers(learner.id())).hasSize(1);
    assertThat(mentions(learner.id())).isEmpty();
  }

  @Test
  void factAndTombstoneAreAnsweredOnce() {
    // Given
    facts.erase(learner.id());

    // When
    events.deliverTombstone(Topics.LEARNERS, learner.id().toString());

    // Then
    assertThat(answers(learner.id())).hasSize(1);
  }

  @Test
  void learnerOfWhomNothingIsKnownIsAnsweredForToo() {
    // Given
    UUID nobody = UUID.randomUUID();

    // When
    facts.erase(nobody);

    // Then
    assertThat(answers(nobody)).hasSize(1);
    assertThat(answers(nobody).getFirst().get("removed").get("attempt").asInt()).isZero();
  }

  @Test
  void enrolmentHeardOfAfterTheErasureIsNotKept() {
    // Given
    facts.erase(learner.id());

    // When
    facts.enrol(learner.id(), course, "2026-06-12T08:00:00Z");

    // Then
    assertThat(mentions(learner.id())).isEmpty();
  }

  @Test
  void withdrawalAndErasureLeaveTheSameInEitherOrder() {
    // Given
    Learner other = facts.enrol(course);

    // When
    facts.withdraw(learner);
    facts.erase(learner.id());
    facts.erase(other.id());
    facts.withdraw(other);

    // Then
    assertThat(stateOf(learner)).isEqualTo(stateOf(other)).containsExactly("withdrawn, erased");
  }

  @Test
  void erasedLearnersDoNotStandInTheProgressOfTheOffering() {
    // Given
    Learner other = facts.enrol(course);
    Learner complete = facts.enrol(course);
    complete.completeAllButTheCheck();
    complete.attempt(course.rightAnswers()).statusCode(200);

    // When
    facts.erase(learner.id());
    facts.erase(complete.id());

    // Then
    Runs.get(Tokens.administrator(UUID.randomUUID()), "/" + course.courseId() + "/progress")
        .statusCode(200)
        .body("items.learnerId", contains(other.id().toString()));
  }

  @Test
  void databaseLetsAttemptsOfTheErasedLearnerAloneBeDeleted() {
    // Given
    String attempts = "attempt WHERE learner_id = '" + learner.id() + "'";

    // Then
    for (String blow :
        List.of(
            erasing(UUID.randomUUID()) + "DELETE FROM " + attempts,
            "DELETE FROM " + attempts,
            erasing(learner.id()) + "UPDATE attempt SET number = 7 WHERE number = 1",
            erasing(learner.id()) + "TRUNCATE attempt")) {
      assertThatThrownBy(() -> tables.execute(blow)).as(blow).hasMessageContaining("only added");
    }
    assertThat(mentions(learner.id())).contains("attempt");
  }

  @Test
  void othersKeepWhatTheyHave() {
    // Given
    Learner other = facts.enrol(course);
    other.attempt(course.rightAnswers()).statusCode(200);

    // When
    facts.erase(learner.id());

    // Then
    other.outline().then().statusCode(200);
    assertThat(mentions(other.id())).contains("attempt", "known_enrolment", "learning_day");
  }

  private static String erasing(UUID learnerId) {
    return "SET LOCAL ecampus.erasing = '" + learnerId + "'; ";
  }

  private List<String> stateOf(Learner learner) {
    return tables.rows(
        """
        SELECT CASE WHEN withdrawn_at IS NULL THEN 'open' ELSE 'withdrawn' END
          || CASE WHEN erased THEN ', erased' ELSE '' END
        FROM known_enrolment WHERE enrolment_id = '%s'
        """
            .formatted(learner.enrolmentId()));
  }

  private List<String> learnersOfDays(UUID first, UUID second) {
    return tables.rows(
        "SELECT CAST(learner_id AS text) FROM learning_day WHERE enrolment_id IN ('%s', '%s')"
            .formatted(first, second));
  }

  private List<JsonNode> answers(UUID learnerId) {
    return events.published(Facts.ERASURE).stream()
        .filter(one -> one.get("learnerId").asText().equals(learnerId.toString()))
        .toList();
  }

  private List<String> mentions(UUID learnerId) {
    return List.of("known_enrolment", "learning_day", "attempt").stream()
        .filter(table -> !tables.rows(ofLearner(table, learnerId)).isEmpty())
        .toList();
  }

  private static String ofLearner(String table, UUID learnerId) {
    return "SELECT 'row' FROM " + table + " WHERE learner_id = '" + learnerId + "'";
  }
}
