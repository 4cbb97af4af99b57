package org.ecampus.catalogue.content;

import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Section;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as its author sees it. */
public record SectionView(
    @Schema(examples = "0198f0a0-0003-7003-8003-000000005ccd") UUID sectionId,
    @Schema(examples = "{\"en\": \"What standards are\"}") LocalizedText titles,
    @Schema(description = "Sum of its activities", examples = "20") int effortMinutes,
    List<ActivityView> activities) {

  static SectionView of(Section section) {
    return new SectionView(
        section.sectionId(),
        section.titles(),
        section.effortMinutes(),
        section.activities().stream().map(ActivityView::of).toList());
  }
}
