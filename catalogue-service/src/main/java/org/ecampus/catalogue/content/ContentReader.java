package org.ecampus.catalogue.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.FileReference;
import org.ecampus.catalogue.content.model.Section;

/**
 * Turns a course as sent into content that can be stored, or refuses it with the place at fault.
 */
@ApplicationScoped
public class ContentReader {

  private final ActivityKinds kinds;
  private final StrictContent strict;

  ContentReader(ActivityKinds kinds, StrictContent strict) {
    this.kinds = kinds;
    this.strict = strict;
  }

  /** The files that a course as sent refers to. */
  public Set<UUID> fileIds(CourseRequest body) {
    return body.sections().stream()
        .flatMap(section -> section.activities().stream())
        .flatMap(activity -> kinds.filesNamed(activity.kind(), activity.content()))
        .collect(Collectors.toSet());
  }

  /** Reads a course that has no ids yet; it may refer to these files. */
  public Content first(CourseRequest body, Map<UUID, FileReference> files) {
    return read(body, Identities.none(), files);
  }

  /** Reads the next state of a course, whose parts keep the ids that are sent back. */
  public Content next(CourseRequest body, Content before, Map<UUID, FileReference> files) {
    return read(body, Identities.of(before, kinds), files);
  }

  private Content read(CourseRequest body, Identities identities, Map<UUID, FileReference> files) {
    var activities = new ActivityReader(kinds, strict, identities, files);
    return new Content(
        texts(body.texts()),
        body.track(),
        body.level(),
        body.topics().stream().distinct().toList(),
        body.price().toPrice(),
        Each.of(
            body.sections(),
            "sections",
            (section, path) -> section(section, path, identities, activities)));
  }

  private static Map<String, CourseText> texts(Map<String, TextBody> sent) {
    Map<String, CourseText> texts = new TreeMap<>();
    Titles.byLanguage(sent, "texts").forEach((tag, text) -> texts.put(tag, text.toText()));
    return texts;
  }

  private static Section section(
      SectionRequest body, String path, Identities identities, ActivityReader activities) {
    return new Section(
        identities.keep(body.sectionId(), path + ".sectionId"),
        Titles.checked(body.titles(), path),
        Each.of(body.activities(), path + ".activities", activities::read));
  }
}
