package org.ecampus.catalogue.listing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.Section;
import org.jspecify.annotations.Nullable;

/** What is searched of a course in one language; the rest is its objectives and outline. */
public record ListedText(String language, String title, @Nullable String summary, String rest) {

  static List<ListedText> of(Content content) {
    return content.texts().entrySet().stream()
        .map(text -> of(text.getKey(), text.getValue(), content))
        .toList();
  }

  private static ListedText of(String language, CourseText text, Content content) {
    return new ListedText(
        language,
        text.title(),
        text.summary(),
        Stream.concat(text.objectives().stream(), outline(language, content))
            .collect(Collectors.joining("\n")));
  }

  private static Stream<String> outline(String language, Content content) {
    return Stream.concat(
            content.sections().stream().map(Section::titles),
            content.activities().map(activity -> activity.titles()))
        .flatMap(titles -> Stream.ofNullable(titles.texts().get(language)));
  }
}
