package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.learning.model.Step.Refused;
import org.ecampus.tutoring.learning.model.Step.Taken;

/** The steps learners take by themselves: opening an activity, and saying that they are done. */
@ApplicationScoped
class StepService {

  private final Lessons lessons;
  private final Journal journal;
  private final Clock clock;

  StepService(Lessons lessons, Journal journal, Clock clock) {
    this.lessons = lessons;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public ActivityOutcome open(Scope scope, UUID enrolmentId, UUID activityId) {
    Lesson lesson = lessons.take(scope, enrolmentId, activityId);
    Instant now = now();
    return journal.write(lesson, lesson.progress().open(lesson.activity(), now), now);
  }

  @Transactional
  @Idempotent
  public ActivityOutcome complete(Scope scope, UUID enrolmentId, UUID activityId) {
    Lesson lesson = lessons.take(scope, enrolmentId, activityId);
    Instant now = now();
    return switch (lesson.progress().mark(lesson.activity(), now)) {
      case Taken taken -> journal.write(lesson, taken.progress(), now);
      case Refused refused -> throw Refusals.problem(refused.why());
    };
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
