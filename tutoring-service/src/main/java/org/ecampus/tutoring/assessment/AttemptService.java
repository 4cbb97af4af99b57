package org.ecampus.tutoring.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.kit.http.FieldError;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.tutoring.assessment.model.Judgement;
import org.ecampus.tutoring.assessment.model.Judgement.Judged;
import org.ecampus.tutoring.assessment.model.Judgement.Unreadable;
import org.ecampus.tutoring.known.KnownCourses;
import org.ecampus.tutoring.known.model.KnowledgeCheck;
import org.ecampus.tutoring.learning.Lesson;
import org.ecampus.tutoring.learning.Lessons;
import org.ecampus.tutoring.learning.Refusals;

/** Takes attempts at knowledge checks and judges them by the key, which stays here. */
@ApplicationScoped
class AttemptService {

  private final Lessons lessons;
  private final KnownCourses courses;
  private final AttemptAllowance allowance;
  private final AttemptBook book;
  private final Clock clock;

  AttemptService(
      Lessons lessons,
      KnownCourses courses,
      AttemptAllowance allowance,
      AttemptBook book,
      Clock clock) {
    this.lessons = lessons;
    this.courses = courses;
    this.allowance = allowance;
    this.book = book;
    this.clock = clock;
  }

  @Transactional
  @Idempotent
  public AttemptResult attempt(
      UUID learnerId, UUID enrolmentId, UUID activityId, AttemptRequest request) {
    Lesson lesson = lessons.take(learnerId, enrolmentId, activityId);
    refuseWrongKind(lesson);
    Attempts made = allowance.of(enrolmentId, activityId);
    refuseUsedUp(made);
    Judged judged = judge(check(lesson), request);
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return book.write(lesson, request, judged, made.oneMore(), now);
  }

  private KnowledgeCheck check(Lesson lesson) {
    UUID version = lesson.course().courseVersionId();
    KnowledgeCheck check =
        courses.content(version, lesson.activity().activityId()).knowledgeCheck();
    return Objects.requireNonNull(check);
  }

  private static void refuseWrongKind(Lesson lesson) {
    lesson
        .progress()
        .refusesAttempt(lesson.activity())
        .ifPresent(
            why -> {
              throw Refusals.problem(why);
            });
  }

  private static void refuseUsedUp(Attempts made) {
    if (made.usedUp()) {
      throw Problems.conflict(
          "attempts-used-up",
          "No attempts left",
          "All " + made.allowed() + " attempts at this knowledge check were made.");
    }
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
