package org.ecampus.tutoring.knowledgecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.NanosecondClock.CLOCK;
import static org.ecampus.tutoring.NanosecondClock.microsecondsOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.Tables;
import org.ecampus.tutoring.TestCourse;
import org.ecampus.tutoring.known.KnownContents;
import org.ecampus.tutoring.learning.Lessons;
import org.junit.jupiter.api.Test;

@ServiceTest
class AttemptTimeTest {

  @Inject Events events;
  @Inject Tables tables;
  @Inject Lessons lessons;
  @Inject KnownContents contents;
  @Inject AttemptRepository attempts;
  @Inject AttemptLimits limits;
  @Inject AttemptBook book;

  private final TestCourse course = TestCourse.fresh();

  @Test
  void attemptIsKeptAtAMicrosecond() {
    // Given
    Learner learner = new Facts(events).learnerIn(course);
    AttemptService service = new AttemptService(lessons, contents, attempts, limits, book, CLOCK);

    // When
    QuarkusTransaction.requiringNew()
        .call(
            () ->
                service.attempt(
                    new Scope.Own(learner.id()),
                    learner.enrolmentId(),
                    course.check(),
                    new AttemptRequest(List.of())));

    // Then
    assertThat(
            tables.rows(
                "SELECT %s FROM attempt WHERE enrolment_id = '%s'"
                    .formatted(microsecondsOf("attempted_at"), learner.enrolmentId())))
        .containsExactly("123456");
  }
}
