package org.ecampus.tutoring.learning;

import java.time.Instant;
import java.util.Objects;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.ActivityKind;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.ecampus.tutoring.published.CourseCompleted;
import org.ecampus.tutoring.published.CourseCompleted.CompletedActivity;

/** Turns a finished lesson into the fact that the course is completed. */
final class Completions {
  private Completions() {}

  static CourseCompleted of(Lesson last, Instant startedAt, Instant completedAt) {
    CourseProgress progress = last.progress();
    return new CourseCompleted(
        last.enrolment().enrolmentId(),
        last.enrolment().learnerId(),
        last.enrolment().courseId(),
        last.enrolment().courseVersionId(),
        last.course().track().name(),
        startedAt,
        completedAt,
        progress.progress().completedMinutes(),
        progress.assessedPassed(),
        last.course().outline().activities().stream()
            .map(one -> completed(one, progress.of(one)))
            .toList());
  }

  private static CompletedActivity completed(Activity activity, ActivityProgress done) {
    boolean check = activity.kind() == ActivityKind.KNOWLEDGE_CHECK;
    return new CompletedActivity(
        activity.activityId(),
        activity.kind().name(),
        activity.effortMinutes(),
        Objects.requireNonNull(done.completedAt()),
        check ? done.scorePercent() : null);
  }
}
