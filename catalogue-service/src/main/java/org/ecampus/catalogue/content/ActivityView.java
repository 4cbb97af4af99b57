package org.ecampus.catalogue.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.ActivityKind;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.KnowledgeCheck;
import org.ecampus.catalogue.content.model.Media;
import org.ecampus.catalogue.content.model.Page;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An activity as its author sees it, with the answer key. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(examples = "PAGE") ActivityKind kind,
    @Schema(examples = "{\"en\": \"Conventions and recommendations\"}") LocalizedText titles,
    @Schema(examples = "20") int effortMinutes,
    @Nullable PageBody page,
    @Nullable MediaBody media,
    @Nullable FileView file,
    @Nullable KnowledgeCheckBody knowledgeCheck) {

  static ActivityView of(Activity activity) {
    var content = activity.content();
    return new ActivityView(
        activity.activityId(),
        content.kind(),
        activity.titles(),
        activity.effortMinutes(),
        content instanceof Page page ? new PageBody(page.html()) : null,
        content instanceof Media media ? new MediaBody(media.url()) : null,
        content instanceof FileReference file ? FileView.of(file) : null,
        content instanceof KnowledgeCheck check ? KnowledgeCheckBody.of(check) : null);
  }
}
