package org.ecampus.tutoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.NanosecondClock.CLOCK;
import static org.ecampus.tutoring.NanosecondClock.KEPT;
import static org.ecampus.tutoring.NanosecondClock.microsecondsOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.Tables;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.api.Test;

@ServiceTest
class StepTimeTest {

  @Inject Events events;
  @Inject Tables tables;
  @Inject Lessons lessons;
  @Inject Journal journal;

  private final TestCourse course = TestCourse.fresh();

  @Test
  void stepIsKeptAtTheMicrosecondItIsToldAt() {
    // Given
    Learner learner = new Facts(events).learnerIn(course);
    StepService steps = new StepService(lessons, journal, CLOCK);

    // When
    ActivityOutcome told =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    steps.complete(
                        new Scope.Own(learner.id()), learner.enrolmentId(), course.page()));

    // Then
    assertThat(told.completedAt()).isEqualTo(KEPT);
    assertThat(
            tables.rows(
                "SELECT %s FROM activity_record WHERE enrolment_id = '%s'"
                    .formatted(microsecondsOf("completed_at"), learner.enrolmentId())))
        .containsExactly("123456");
  }
}
