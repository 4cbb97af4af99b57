package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as visitors see it: that it is there, and what its kind shows to everybody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OutlineActivity(
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "PAGE") String kind,
    @Schema(examples = "Conventions and recommendations") String title,
    @Schema(examples = "20") int effortMinutes,
    @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "What everybody may read of it; most kinds show nothing")
        @Nullable ObjectNode content) {

  static OutlineActivity of(Activity activity, String language) {
    return new OutlineActivity(
        activity.activityId(),
        activity.kind(),
        activity.titles().in(language),
        activity.effortMinutes(),
        activity.content().isEmpty() ? null : activity.content());
  }
}
