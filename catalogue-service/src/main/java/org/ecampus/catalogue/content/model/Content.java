package org.ecampus.catalogue.content.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ecampus.kit.text.Languages;

/** Everything authors decide about a course version. */
public record Content(
    Map<String, CourseText> texts,
    Track track,
    Level level,
    List<String> topics,
    Price price,
    List<Section> sections) {

  public Content {
    SortedMap<String, CourseText> sorted = new TreeMap<>(texts);
    texts = Collections.unmodifiableMap(sorted);
    topics = List.copyOf(topics);
    sections = List.copyOf(sections);
  }

  /** The learning effort of its sections together, in whole minutes. */
  public int effortMinutes() {
    return sections.stream().mapToInt(Section::effortMinutes).sum();
  }

  /** All activities in the order of the outline. */
  public Stream<Activity> activities() {
    return sections.stream().flatMap(section -> section.activities().stream());
  }

  /** The same content with every activity turned into another. */
  public Content map(UnaryOperator<Activity> change) {
    List<Section> changed = sections.stream().map(section -> section.map(change)).toList();
    return new Content(texts, track, level, topics, price, changed);
  }

  /** The text in a language that there is one in. */
  public CourseText text(String language) {
    return Objects.requireNonNull(texts.get(language), language);
  }

  /** The title for somebody who wants no language, empty while there is none. */
  public String mainTitle() {
    return texts.isEmpty() ? "" : new Languages(List.of()).text(texts).title();
  }
}
