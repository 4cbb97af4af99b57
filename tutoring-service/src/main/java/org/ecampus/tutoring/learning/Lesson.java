package org.ecampus.tutoring.learning;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.Section;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.ecampus.tutoring.learning.model.Standing;
import org.jspecify.annotations.Nullable;

/** One learner at one activity of a course they are enrolled in. */
public record Lesson(LearnerCourse whole, Activity activity) {

  static Lesson of(LearnerCourse whole, UUID activityId) {
    Activity activity =
        whole.course().outline().activity(activityId).orElseThrow(Problems::notFound);
    return new Lesson(whole, activity);
  }

  public Enrolled enrolment() {
    return whole.enrolment();
  }

  public CourseVersion course() {
    return whole.course();
  }

  public CourseProgress progress() {
    return whole.progress();
  }

  /** What they have done with this activity so far. */
  public ActivityProgress soFar() {
    return progress().of(activity);
  }

  /** The section the activity is in. */
  public Section section() {
    return course().outline().sectionOf(activity).orElseThrow();
  }

  /** Whether they have completed it. */
  public boolean completed() {
    return soFar().standing() == Standing.COMPLETED;
  }

  @Nullable Instant startedAt() {
    return whole.startedAt();
  }

  @Nullable Instant completedAt() {
    return whole.completedAt();
  }

  Lesson after(ActivityProgress next, Instant now) {
    return new Lesson(whole.after(activity, next, now), activity);
  }

  /** Whether the course was completed by what has been done since the other one. */
  boolean completesAfter(Lesson before) {
    return before.completedAt() == null && completedAt() != null;
  }

  /** Whether anything has been done since the other one. */
  boolean differsFrom(Lesson before) {
    return before.startedAt() == null || completesAfter(before) || !soFar().equals(before.soFar());
  }
}
