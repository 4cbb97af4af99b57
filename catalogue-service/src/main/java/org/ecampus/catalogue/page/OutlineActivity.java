package org.ecampus.catalogue.page;

import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.ActivityKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as visitors see it: that it is there, not what is in it. */
record OutlineActivity(
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "PAGE") ActivityKind kind,
    @Schema(examples = "Conventions and recommendations") String title,
    @Schema(examples = "20") int effortMinutes) {

  static OutlineActivity of(Activity activity, String language) {
    return new OutlineActivity(
        activity.activityId(),
        activity.content().kind(),
        activity.titles().in(language),
        activity.effortMinutes());
  }
}
