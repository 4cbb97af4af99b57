package org.ecampus.catalogue.content;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.Section;

/**
 * Turns a course as sent into content that can be stored, or refuses it with the place at fault.
 */
public final class ContentReader {

  private final Identities identities;
  private final ActivityReader activities;

  private ContentReader(Identities identities, Map<UUID, FileReference> files) {
    this.identities = identities;
    this.activities = new ActivityReader(identities, files);
  }

  /** Reads a course that has no ids yet; it may refer to these files. */
  public static Content first(CourseBody body, Map<UUID, FileReference> files) {
    return new ContentReader(Identities.none(), files).read(body);
  }

  /** Reads the next state of a course, whose parts keep the ids that are sent back. */
  public static Content next(CourseBody body, Content before, Map<UUID, FileReference> files) {
    return new ContentReader(Identities.of(before), files).read(body);
  }

  private Content read(CourseBody body) {
    return new Content(
        texts(body.texts()),
        body.track(),
        body.level(),
        body.topics().stream().distinct().toList(),
        body.price().toPrice(),
        Each.of(body.sections(), "sections", this::section));
  }

  private static Map<String, CourseText> texts(Map<String, TextBody> sent) {
    Map<String, CourseText> texts = new TreeMap<>();
    sent.forEach((tag, text) -> texts.put(Titles.language(tag, "texts"), text.toText()));
    return texts;
  }

  private Section section(SectionBody body, String path) {
    return new Section(
        identities.keep(body.sectionId(), path + ".sectionId"),
        Titles.checked(body.titles(), path),
        Each.of(body.activities(), path + ".activities", activities::read));
  }
}
