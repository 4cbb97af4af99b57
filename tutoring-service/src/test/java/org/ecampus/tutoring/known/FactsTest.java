package org.ecampus.tutoring.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyIterable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class FactsTest {

  @Inject Events events;
  private final TestCourse course = TestCourse.fresh();
  private Facts facts;

  @BeforeEach
  void listen() {
    facts = new Facts(events);
  }

  @Test
  void enrolmentHeardOfBeforeItsCourseIsNotReadyYet() {
    // Given
    Learner learner = facts.enrol(course);

    // When
    var answer = learner.outline().then();

    // Then
    answer
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("type", equalTo("urn:ecampus:problem:unavailable"));
    learner.list().then().statusCode(200).body("items", emptyIterable());
    learner.complete(course.page()).statusCode(503);
    learner.attempt("{\"answers\":[]}").statusCode(503);
  }

  @Test
  void courseAppearsAsSoonAsItIsKnown() {
    // Given
    Learner learner = facts.enrol(course);

    // When
    facts.publish(course);

    // Then
    learner.outline().then().statusCode(200);
    learner.list().then().body("items", hasSize(1));
  }

  @Test
  void factOfAnEnrolmentTakesOneStatement() {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    long confirmed = Statements.count(() -> facts.enrol(course));
    long withdrawn = Statements.count(() -> facts.withdraw(learner));

    // Then
    assertThat(confirmed).isEqualTo(1);
    assertThat(withdrawn).isEqualTo(1);
  }

  @Test
  void withdrawnEnrolmentAnswersAsMissing() {
    // Given
    Learner learner = facts.learnerIn(course);
    learner.complete(course.page()).statusCode(200);

    // When
    facts.withdraw(learner);

    // Then
    expectMissing(learner);
  }

  @Test
  void lateConfirmationDoesNotBringAWithdrawnEnrolmentBack() {
    // Given
    Learner learner = facts.learnerIn(course);
    facts.withdraw(learner);

    // When
    facts.confirm(learner, "2026-06-04T08:00:00Z");

    // Then
    expectMissing(learner);
  }

  @Test
  void withdrawalHeardOfBeforeTheConfirmationHolds() {
    // Given
    facts.publish(course);
    Learner learner = new Learner(UUID.randomUUID(), UUID.randomUUID(), course);
    facts.withdraw(learner);

    // When
    facts.confirm(learner, "2026-06-01T08:00:00Z");

    // Then
    expectMissing(learner);
  }

  @Test
  void enrollingAgainMakesAFreshStart() {
    // Given
    Learner before = facts.learnerIn(course);
    before.complete(course.page()).statusCode(200);
    facts.withdraw(before);

    // When
    Learner again = facts.enrol(before.id(), course, "2026-06-05T08:00:00Z");

    // Then
    again.outline().then().statusCode(200).body("progress.percent", equalTo(0));
    again.list().then().body("items", hasSize(1));
  }

  @Test
  void knownCourseVersionNeverChanges() {
    // Given
    Learner learner = facts.learnerIn(course);

    // When
    facts.publish(course.changed("A <strong>convention</strong>", "A <em>changed</em> text"));

    // Then
    String html = learner.activity(course.page()).then().extract().path("content.html");
    assertThat(html).contains("<strong>convention</strong>");
  }

  @Test
  void learnerKeepsTheVersionTheyEnrolledIn() {
    // Given
    Learner learner = facts.learnerIn(course);
    TestCourse next = course.nextVersion().changed("Knowledge check", "New check");

    // When
    facts.publish(next);

    // Then
    Learner later = facts.enrol(next);
    learner.activity(course.check()).then().body("title", equalTo("Knowledge check"));
    later.activity(course.check()).then().body("title", equalTo("New check"));
  }

  private void expectMissing(Learner learner) {
    learner.outline().then().statusCode(404);
    learner.activity(course.page()).then().statusCode(404);
    learner.open(course.page()).statusCode(404);
    learner.complete(course.page()).statusCode(404);
    learner.attempt(course.rightAnswers()).statusCode(404);
    learner.list().then().body("items", emptyIterable());
  }
}
