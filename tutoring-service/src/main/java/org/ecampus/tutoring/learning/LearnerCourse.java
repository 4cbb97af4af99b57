package org.ecampus.tutoring.learning;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.jspecify.annotations.Nullable;

/** A course of a learner with all she has done in it; started at her first step. */
public record LearnerCourse(
    Enrolled enrolment,
    CourseVersion course,
    CourseProgress progress,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt) {

  static LearnerCourse of(
      Enrolled enrolment,
      CourseVersion course,
      Map<UUID, ActivityProgress> done,
      Optional<LearningRecord> record) {
    return new LearnerCourse(
        enrolment,
        course,
        new CourseProgress(course.track(), course.outline(), done),
        record.map(row -> row.startedAt).orElse(null),
        record.map(row -> row.completedAt).orElse(null));
  }
}
