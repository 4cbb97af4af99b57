package org.ecampus.tutoring.learning;

import java.util.Objects;
import java.util.UUID;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.ecampus.tutoring.published.CourseCompleted;
import org.ecampus.tutoring.published.CourseCompleted.CompletedActivity;

/** Turns a finished lesson into the fact that the course is completed. */
final class Completions {
  private Completions() {}

  static CourseCompleted of(Lesson last, UUID owner) {
    CourseProgress progress = last.progress();
    return new CourseCompleted(
        last.enrolment().enrolmentId(),
        last.enrolment().learnerId(),
        last.enrolment().offeringId(),
        last.enrolment().institutionId(),
        owner,
        last.enrolment().courseId(),
        last.enrolment().courseVersionId(),
        last.course().track().name(),
        Objects.requireNonNull(last.startedAt()),
        Objects.requireNonNull(last.completedAt()),
        progress.progress().completedMinutes(),
        progress.assessedPassed(),
        progress.counted().stream().map(one -> completed(one, progress)).toList());
  }

  private static CompletedActivity completed(Activity activity, CourseProgress progress) {
    ActivityProgress done = progress.of(activity);
    return new CompletedActivity(
        activity.activityId(),
        activity.kind(),
        activity.effortMinutes(),
        Objects.requireNonNull(done.completedAt()),
        progress.assessed(activity) ? done.scorePercent() : null);
  }
}
