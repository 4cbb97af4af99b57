package org.ecampus.tutoring.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Learner;
import org.ecampus.tutoring.Tables;
import org.ecampus.tutoring.TestCourse;
import org.ecampus.tutoring.erasure.ErasureService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An erasure and a confirmation of the same learner, each in a transaction of its own. */
@ServiceTest
class ErasureRaceTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final String CONFIRMED_AT = "2026-06-01T08:00:00Z";
  private static final String WAITING =
      "SELECT 'one' FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";

  @Inject Events events;
  @Inject Tables tables;
  @Inject EnrolmentFacts enrolments;
  @Inject ErasureService erasure;

  private final TestCourse course = TestCourse.fresh();
  private Facts facts;
  private Learner learner;

  @BeforeEach
  void enrolled() {
    facts = new Facts(events);
    learner = facts.learnerIn(course);
  }

  @Test
  void erasureWaitsForAConfirmationThatIsBeingWrittenAndCutsIt() throws Exception {
    // Given
    UUID another = UUID.randomUUID();

    // When
    whileOpen(() -> enrolments.confirm(fact(another)), () -> facts.erase(learner.id()));

    // Then
    assertThat(rows("enrolment_id = '%s' AND erased".formatted(another))).hasSize(1);
    assertThat(rows("learner_id = '%s'".formatted(learner.id()))).isEmpty();
  }

  @Test
  void confirmationWaitsForAnErasureUnderWayAndIsNotKept() throws Exception {
    // Given
    Learner late =
        new Learner(learner.id(), UUID.randomUUID(), course.courseId(), UUID.randomUUID(), course);

    // When
    whileOpen(() -> erasure.erase(learner.id()), () -> facts.confirm(late, CONFIRMED_AT));

    // Then
    assertThat(rows("enrolment_id = '%s'".formatted(late.enrolmentId()))).isEmpty();
  }

  /** The second begins while the transaction of the first is open, and ends when it may. */
  private void whileOpen(Runnable first, Runnable second) throws Exception {
    try (var threads = Executors.newSingleThreadExecutor()) {
      Future<?> ended =
          QuarkusTransaction.requiringNew()
              .call(
                  () -> {
                    first.run();
                    Future<?> running = threads.submit(second);
                    Awaitility.await().atMost(LONG).until(() -> running.isDone() || waits());
                    return running;
                  });
      ended.get(LONG.toSeconds(), TimeUnit.SECONDS);
    }
  }

  private boolean waits() {
    return QuarkusTransaction.requiringNew().call(() -> !tables.rows(WAITING).isEmpty());
  }

  private EnrolmentFact fact(UUID enrolmentId) {
    return new EnrolmentFact(
        enrolmentId,
        learner.id(),
        course.courseId(),
        learner.institutionId(),
        SubjectKind.COURSE,
        course.courseId(),
        course.versionId(),
        Instant.parse(CONFIRMED_AT));
  }

  private List<String> rows(String condition) {
    return tables.rows("SELECT 'one' FROM known_enrolment WHERE " + condition);
  }
}
