package org.ecampus.catalogue.published;

import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.model.Section;
import org.ecampus.kit.text.LocalizedText;

/** A section in the fact of publication. */
record PublishedSection(
    UUID sectionId, LocalizedText titles, int effortMinutes, List<PublishedActivity> activities) {

  static PublishedSection of(Section section, ActivityKinds kinds) {
    return new PublishedSection(
        section.sectionId(),
        section.titles(),
        section.effortMinutes(),
        section.activities().stream()
            .map(activity -> PublishedActivity.of(activity, kinds))
            .toList());
  }
}
