package org.ecampus.tutoring.learning;

import java.time.Instant;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.Track;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.jspecify.annotations.Nullable;

/** A course of a learner with all they have done in it; started at their first step. */
public record LearnerCourse(
    Enrolled enrolment,
    CourseVersion course,
    CourseProgress progress,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt) {

  static LearnerCourse of(
      Enrolled enrolment, CourseVersion course, CourseProgress progress, Learning learning) {
    return new LearnerCourse(
        enrolment, course, progress, learning.startedAt(), learning.completedAt());
  }

  /** The same after a step; a self-paced course is completed with the last of its activities. */
  LearnerCourse after(Activity activity, ActivityProgress next, Instant now) {
    CourseProgress further = progress.with(activity, next);
    return new LearnerCourse(
        enrolment,
        course,
        further,
        startedAt == null ? now : startedAt,
        completedAt == null && isDone(further) ? now : completedAt);
  }

  private boolean isDone(CourseProgress further) {
    return course.track() == Track.SELF_PACED && further.progress().complete();
  }
}
