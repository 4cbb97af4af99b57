package org.ecampus.tutoring.learning;

import java.time.Instant;
import java.util.Optional;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
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
      Enrolled enrolment,
      CourseVersion course,
      CourseProgress progress,
      Optional<LearningRecord> record) {
    return new LearnerCourse(
        enrolment,
        course,
        progress,
        record.map(row -> row.startedAt).orElse(null),
        record.map(row -> row.completedAt).orElse(null));
  }
}
