package org.ecampus.tutoring.learning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a step leaves the learner: at the activity, in the course, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityOutcome(
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "COMPLETED") Standing state,
    @Schema(examples = "2026-06-01T08:05:00Z") @Nullable Instant openedAt,
    @Schema(examples = "2026-06-01T08:50:00Z") @Nullable Instant completedAt,
    @Schema(examples = "80") @Nullable Integer scorePercent,
    ProgressView progress,
    @Schema(
            description = "The activity to go on with; absent when all is done",
            examples = "0198f0a0-0005-7005-8005-000000009aab")
        @Nullable UUID resumeActivityId,
    @Schema(description = "When the course was completed", examples = "2026-06-08T17:40:12.345Z")
        @Nullable Instant courseCompletedAt) {

  static ActivityOutcome of(Lesson lesson) {
    ActivityProgress done = lesson.soFar();
    return new ActivityOutcome(
        lesson.activity().activityId(),
        done.standing(),
        done.openedAt(),
        done.completedAt(),
        done.scorePercent(),
        ProgressView.of(lesson.progress().progress()),
        lesson.progress().resume().map(Activity::activityId).orElse(null),
        lesson.completedAt());
  }
}
