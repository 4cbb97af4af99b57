package org.ecampus.catalogue.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.content.model.Contents.activity;
import static org.ecampus.catalogue.content.model.Contents.asking;
import static org.ecampus.catalogue.content.model.Contents.page;
import static org.ecampus.catalogue.content.model.Contents.question;
import static org.ecampus.catalogue.content.model.QuestionKind.MULTIPLE_CHOICE;
import static org.ecampus.catalogue.content.model.QuestionKind.SINGLE_CHOICE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishingRulesTest {

  private static final String CHECK = "sections[0].activities[0].knowledgeCheck";

  @Test
  void findsNothingWrongWithCompleteContent() {
    assertThat(PublishingRules.check(Contents.complete())).isEmpty();
  }

  @Test
  void needsTitleAndSummaryInTheSameLanguage() {
    // Given
    Map<String, CourseText> texts =
        Map.of(
            "en", new CourseText("A title", null, List.of()),
            "fr", new CourseText(" ", "Un résumé", List.of()));

    // When
    List<Shortcoming> found = PublishingRules.check(Contents.of(texts, activity(20, page())));

    // Then
    assertThat(found).extracting(Shortcoming::where).containsExactly("texts");
  }

  @Test
  void needsOneMinuteOfLearningSomewhere() {
    // Given
    Content idle = Contents.of(Contents.complete().texts(), activity(0, page()));

    // When
    List<Shortcoming> found = PublishingRules.check(idle);

    // Then
    assertThat(found).extracting(Shortcoming::where).containsExactly("sections");
  }

  @Test
  void namesEverythingThatIsMissingAtOnce() {
    // Given
    Content empty = Contents.of(Map.of(), activity(0, new KnowledgeCheck(0, List.of())));

    // When
    List<Shortcoming> found = PublishingRules.check(empty);

    // Then
    assertThat(found)
        .extracting(Shortcoming::where)
        .containsExactly("texts", "sections", CHECK + ".passMarkPercent", CHECK + ".questions");
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void refusesPassMarkOutOfRange(int mark) {
    // Given
    var check = new KnowledgeCheck(mark, List.of(question(SINGLE_CHOICE, true, false)));

    // When
    List<Shortcoming> found = PublishingRules.check(asking(check));

    // Then
    assertThat(found).extracting(Shortcoming::where).containsExactly(CHECK + ".passMarkPercent");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void takesPassMarkAtEitherEnd(int mark) {
    // Given
    var check = new KnowledgeCheck(mark, List.of(question(SINGLE_CHOICE, true, false)));

    // When
    List<Shortcoming> found = PublishingRules.check(asking(check));

    // Then
    assertThat(found).isEmpty();
  }

  @Test
  void needsTwoOptionsToChooseFrom() {
    assertThat(mended(question(SINGLE_CHOICE, true))).containsExactly("needs at least two options");
  }

  @Test
  void needsExactlyOneCorrectOptionOfSingleChoice() {
    assertThat(mended(question(SINGLE_CHOICE, false, false)))
        .containsExactly("needs exactly one correct option");
    assertThat(mended(question(SINGLE_CHOICE, true, true)))
        .containsExactly("needs exactly one correct option");
  }

  @Test
  void needsOneCorrectOptionOrMoreOfMultipleChoice() {
    assertThat(mended(question(MULTIPLE_CHOICE, false, false)))
        .containsExactly("needs at least one correct option");
    assertThat(mended(question(MULTIPLE_CHOICE, true, true, false))).isEmpty();
  }

  private static List<String> mended(Question question) {
    Content content = asking(new KnowledgeCheck(70, List.of(question)));
    return PublishingRules.check(content).stream().map(Shortcoming::what).toList();
  }
}
