package org.ecampus.catalogue.content.model;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a course must have before learners see it. */
public final class PublishingRules {

  private PublishingRules() {}

  /** Everything that is missing, in the order of the document; empty when it can be published. */
  public static List<Shortcoming> check(Content content, ActivityRules rules) {
    return Stream.of(presentsItself(content), takesTime(content), activities(content, rules))
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Shortcoming> presentsItself(Content content) {
    return content.texts().values().stream().anyMatch(CourseText::presents)
        ? Stream.empty()
        : Stream.of(new Shortcoming("texts", "needs a title and a summary in one language"));
  }

  private static Stream<Shortcoming> takesTime(Content content) {
    return content.effortMinutes() > 0
        ? Stream.empty()
        : Stream.of(new Shortcoming("sections", "needs an activity of at least one minute"));
  }

  private static Stream<Shortcoming> activities(Content content, ActivityRules rules) {
    List<Section> sections = content.sections();
    return IntStream.range(0, sections.size())
        .boxed()
        .flatMap(i -> activities("sections[" + i + "]", sections.get(i), rules));
  }

  private static Stream<Shortcoming> activities(String path, Section section, ActivityRules rules) {
    List<Activity> activities = section.activities();
    return IntStream.range(0, activities.size())
        .boxed()
        .flatMap(
            i -> rules.check(activities.get(i)).map(s -> s.below(path + ".activities[" + i + "]")));
  }
}
