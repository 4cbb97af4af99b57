package org.ecampus.catalogue.page;

import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Section;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section as visitors see it. */
record OutlineSection(
    @Schema(examples = "0198f0a0-0003-7003-8003-000000005ccd") UUID sectionId,
    @Schema(examples = "What standards are") String title,
    @Schema(description = "Sum of its activities", examples = "20") int effortMinutes,
    List<OutlineActivity> activities) {

  static OutlineSection of(Section section, String language) {
    return new OutlineSection(
        section.sectionId(),
        section.titles().in(language),
        section.effortMinutes(),
        section.activities().stream().map(a -> OutlineActivity.of(a, language)).toList());
  }
}
