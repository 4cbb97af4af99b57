package org.ecampus.tutoring.knowledgecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.kit.http.FieldError;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.knowledgecheck.model.Judgement;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Judged;
import org.ecampus.tutoring.knowledgecheck.model.Judgement.Unreadable;
import org.ecampus.tutoring.knowledgecheck.model.KnowledgeCheck;
import org.ecampus.tutoring.known.KnownContents;
import org.ecampus.tutoring.learning.Lesson;
import org.ecampus.tutoring.learning.Lessons;
import org.ecampus.tutoring.learning.Refusals;

/** Takes attempts at knowledge checks and judges them by the key, which stays here. */
@ApplicationScoped
class AttemptService {

  private final Lessons lessons;
  private final KnownContents contents;
  private final AttemptRepository attempts;
  private final AttemptLimits limits;
  private final AttemptBook book;
  private final Clock clock;

  AttemptService(
      Lessons lessons,
      KnownContents contents,
      AttemptRepository attempts,
      AttemptLimits limits,
      AttemptBook book,
      Clock clock) {
    this.lessons = lessons;
    this.contents = contents;
    this.attempts = attempts;
    this.limits = limits;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public AttemptResult attempt(
      Scope scope, UUID enrolmentId, UUID activityId, AttemptRequest request) {
    Lesson lesson = lessons.take(scope, enrolmentId, activityId);
    refuseOthers(lesson);
    UUID version = lesson.course().courseVersionId();
    KnowledgeCheck check = contents.of(version, activityId, KnowledgeCheck.class);
    AttemptHistory made = attempts.history(lesson.enrolment().learnerId(), version, activityId);
    limits.check(limits.of(check, made));
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return book.write(new Trial(lesson, check, request, judge(check, request), now), made);
  }

  private static void refuseOthers(Lesson lesson) {
    if (!lesson.activity().kind().equals(KnowledgeCheckKind.NAME)) {
      throw Problems.conflict(
          "not-a-knowledge-check",
          "Not a knowledge check",
          "This activity has no questions to answer.");
    }
    lesson
        .progress()
        .refusesAttempt()
        .ifPresent(
            why -> {
              throw Refusals.problem(why);
            });
  }

  private static Judged judge(KnowledgeCheck check, AttemptRequest request) {
    return switch (Judgement.of(check, request.chosen())) {
      case Judged judged -> judged;
      case Unreadable unreadable ->
          throw Problems.invalid(
              unreadable.faults().stream()
                  .map(fault -> new FieldError(fault.field(), fault.message()))
                  .toList());
    };
  }
}
