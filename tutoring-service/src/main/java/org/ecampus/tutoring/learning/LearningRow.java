package org.ecampus.tutoring.learning;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.sql.SqlRow;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.jspecify.annotations.Nullable;

/** An enrolment that was begun, with one of its activities; without any where none was touched. */
record LearningRow(
    UUID enrolmentId,
    Instant startedAt,
    @Nullable Instant completedAt,
    @Nullable UUID activityId,
    ActivityProgress progress) {

  static LearningRow of(SqlRow row) {
    return new LearningRow(
        row.id("enrolment_id"),
        row.time("started_at"),
        row.timeOrNull("course_completed_at"),
        row.idOrNull("activity_id"),
        new ActivityProgress(
            row.timeOrNull("opened_at"),
            row.timeOrNull("last_opened_at"),
            row.timeOrNull("completed_at"),
            row.countOrNull("score_percent")));
  }
}
