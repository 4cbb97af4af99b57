package org.ecampus.catalogue.content.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a course must have before learners see it. */
public final class PublishingRules {

  private static final List<Function<Content, Stream<Shortcoming>>> RULES =
      List.of(
          PublishingRules::presentsItself,
          PublishingRules::takesTime,
          PublishingRules::asksWellFormedQuestions);

  private PublishingRules() {}

  /** Everything that is missing, in the order of the document; empty when it can be published. */
  public static List<Shortcoming> check(Content content) {
    return RULES.stream().flatMap(rule -> rule.apply(content)).toList();
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

  private static Stream<Shortcoming> asksWellFormedQuestions(Content content) {
    Outline outline = new Outline(content.sections());
    return outline.knowledgeChecks().flatMap(KnowledgeCheckRules::check);
  }
}
