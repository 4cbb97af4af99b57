package org.ecampus.tutoring.learning;

import java.util.Objects;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.Section;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.ecampus.tutoring.learning.model.Standing;

/** One learner at one activity of a course they are enrolled in. */
public record Lesson(
    Enrolled enrolment, CourseVersion course, CourseProgress progress, Activity activity) {

  static Lesson of(Enrolled enrolment, CourseVersion course, CourseProgress progress, UUID id) {
    Activity activity = course.outline().activity(id).orElseThrow(Problems::notFound);
    return new Lesson(enrolment, course, progress, activity);
  }

  /** What they have done with this activity so far. */
  public ActivityProgress soFar() {
    return progress.of(activity);
  }

  /** The section the activity is in. */
  public Section section() {
    return course.outline().sectionOf(activity).orElseThrow();
  }

  /** Whether they have completed it. */
  public boolean completed() {
    return soFar().standing() == Standing.COMPLETED;
  }

  Lesson with(ActivityProgress next) {
    return new Lesson(enrolment, course, progress.with(activity, next), activity);
  }

  boolean changes(ActivityProgress next) {
    return !Objects.equals(soFar(), next);
  }
}
