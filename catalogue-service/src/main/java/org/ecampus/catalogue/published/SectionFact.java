package org.ecampus.catalogue.published;

import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Section;
import org.ecampus.kit.text.LocalizedText;

/** A section in the fact of publication. */
record SectionFact(
    UUID sectionId, LocalizedText titles, int effortMinutes, List<ActivityFact> activities) {

  static SectionFact of(Section section) {
    return new SectionFact(
        section.sectionId(),
        section.titles(),
        section.effortMinutes(),
        section.activities().stream().map(ActivityFact::of).toList());
  }
}
