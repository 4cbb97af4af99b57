package org.ecampus.tutoring.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.text.Languages;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.Standing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity of the outline and how far the learner is with it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityView(
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "PAGE") String kind,
    @Schema(examples = "Conventions and recommendations") String title,
    @Schema(examples = "40") int effortMinutes,
    @Schema(examples = "COMPLETED") Standing state,
    @Schema(examples = "2026-06-01T08:05:00Z") @Nullable Instant openedAt,
    @Schema(examples = "2026-06-01T08:50:00Z") @Nullable Instant completedAt,
    @Schema(description = "Only where a knowledge check was attempted", examples = "80")
        @Nullable Integer scorePercent) {

  static ActivityView of(Activity activity, ActivityProgress done, Languages languages) {
    return new ActivityView(
        activity.activityId(),
        activity.kind(),
        languages.text(activity.titles()),
        activity.effortMinutes(),
        done.standing(),
        done.openedAt(),
        done.completedAt(),
        done.scorePercent());
  }
}
