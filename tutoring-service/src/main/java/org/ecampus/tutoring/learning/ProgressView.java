package org.ecampus.tutoring.learning;

import org.ecampus.tutoring.learning.model.Progress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much is done, by minutes; 100 per cent exactly when every activity is completed. */
@Schema(name = "Progress")
public record ProgressView(
    @Schema(examples = "66") int percent,
    @Schema(examples = "120") int completedMinutes,
    @Schema(examples = "180") int totalMinutes,
    @Schema(examples = "2") int completedActivities,
    @Schema(examples = "4") int totalActivities) {

  /** The progress as it is answered. */
  public static ProgressView of(Progress progress) {
    return new ProgressView(
        progress.percent(),
        progress.completedMinutes(),
        progress.totalMinutes(),
        progress.completedActivities(),
        progress.totalActivities());
  }
}
