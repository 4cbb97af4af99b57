package org.ecampus.catalogue.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Activity;
import org.ecampus.catalogue.content.model.ActivityKind;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.KnowledgeCheck;
import org.ecampus.catalogue.content.model.Media;
import org.ecampus.catalogue.content.model.Page;
import org.ecampus.catalogue.content.model.Question;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An activity in the fact of publication, with the answer key, for services to judge by. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ActivityFact(
    UUID activityId,
    ActivityKind kind,
    LocalizedText titles,
    int effortMinutes,
    @Nullable PageFact page,
    @Nullable MediaFact media,
    @Nullable FileFact file,
    @Nullable CheckFact knowledgeCheck) {

  static ActivityFact of(Activity activity) {
    var content = activity.content();
    return new ActivityFact(
        activity.activityId(),
        content.kind(),
        activity.titles(),
        activity.effortMinutes(),
        content instanceof Page page ? new PageFact(page.html()) : null,
        content instanceof Media media ? new MediaFact(media.url()) : null,
        content instanceof FileReference file ? FileFact.of(file) : null,
        content instanceof KnowledgeCheck check
            ? new CheckFact(check.passMarkPercent(), check.questions())
            : null);
  }

  record PageFact(Map<String, String> html) {}

  record MediaFact(String url) {}

  record FileFact(UUID fileId, String name, String mediaType, int size) {
    static FileFact of(FileReference file) {
      return new FileFact(file.fileId(), file.name(), file.mediaType(), file.size());
    }
  }

  record CheckFact(int passMarkPercent, List<Question> questions) {}
}
