package org.ecampus.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as its author sees it, with the answer key. */
public record ActivityView(
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "PAGE") String kind,
    @Schema(examples = "{\"en\": \"Conventions and recommendations\"}") LocalizedText titles,
    @Schema(examples = "20") int effortMinutes,
    @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description = "As it was sent, with the ids given and what is known of a file",
            examples = PAGE)
        ObjectNode content) {

  static final String PAGE =
      "{\"html\": {\"en\": \"<p>A <strong>convention</strong> binds who ratifies it.</p>\"}}";

  static ActivityView of(Activity activity) {
    return new ActivityView(
        activity.activityId(),
        activity.kind(),
        activity.titles(),
        activity.effortMinutes(),
        activity.content());
  }
}
