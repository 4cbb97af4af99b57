package org.ecampus.certification.known;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.certification.wording.PrintableText;

/** What we read of a published course version. */
record CoursePublished(UUID courseId, UUID courseVersionId, Map<String, Texts> texts) {

  /** The texts of one language. */
  record Texts(String title) {}

  KnownCourseVersion toKnown() {
    KnownCourseVersion version = new KnownCourseVersion();
    version.courseVersionId = courseVersionId;
    version.courseId = courseId;
    version.titles =
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, text -> PrintableText.of(text.getValue().title())));
    return version;
  }
}
