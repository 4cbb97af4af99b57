package org.ecampus.catalogue.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.content.model.Contents.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PublishingRulesTest {

  /** Kinds of which one is never complete. */
  private static final ActivityRules RULES =
      activity ->
          activity.kind().equals("BROKEN")
              ? Stream.of(new Shortcoming("content.part", "is missing"))
              : Stream.empty();

  @Test
  void findsNothingWrongWithCompleteContent() {
    assertThat(PublishingRules.check(Contents.complete(), RULES)).isEmpty();
  }

  @Test
  void needsTitleAndSummaryInTheSameLanguage() {
    // Given
    Map<String, CourseText> texts =
        Map.of(
            "en", new CourseText("A title", null, List.of()),
            "fr", new CourseText(" ", "Un résumé", List.of()));

    // When
    List<Shortcoming> found = PublishingRules.check(Contents.of(texts, activity(20)), RULES);

    // Then
    assertThat(found).extracting(Shortcoming::where).containsExactly("texts");
  }

  @Test
  void needsOneMinuteOfLearningSomewhere() {
    // Given
    Content idle = Contents.of(Contents.complete().texts(), activity(0));

    // When
    List<Shortcoming> found = PublishingRules.check(idle, RULES);

    // Then
    assertThat(found).extracting(Shortcoming::where).containsExactly("sections");
  }

  @Test
  void namesEverythingThatIsMissingAtOnce() {
    // Given
    Content empty = Contents.of(Map.of(), activity(0), activity(0, "BROKEN"));

    // When
    List<Shortcoming> found = PublishingRules.check(empty, RULES);

    // Then
    assertThat(found)
        .extracting(Shortcoming::where)
        .containsExactly("texts", "sections", "sections[0].activities[1].content.part");
  }
}
