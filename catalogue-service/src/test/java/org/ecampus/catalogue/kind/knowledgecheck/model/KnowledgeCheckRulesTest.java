package org.ecampus.catalogue.kind.knowledgecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.kind.knowledgecheck.model.QuestionKind.MULTIPLE_CHOICE;
import static org.ecampus.catalogue.kind.knowledgecheck.model.QuestionKind.SINGLE_CHOICE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Shortcoming;
import org.ecampus.kit.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeCheckRulesTest {

  private static final Question GOOD = question(SINGLE_CHOICE, true, false);

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 101})
  void refusesPassMarkOutOfRange(int mark) {
    assertThat(places(check(mark, GOOD))).containsExactly("passMarkPercent");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100})
  void takesPassMarkAtEitherEnd(int mark) {
    assertThat(places(check(mark, GOOD))).isEmpty();
  }

  @Test
  void needsOneQuestion() {
    assertThat(places(check(70))).containsExactly("questions");
  }

  @Test
  void namesEveryQuestionThatIsAtFault() {
    assertThat(places(check(0, question(SINGLE_CHOICE, true), GOOD, question(MULTIPLE_CHOICE))))
        .containsExactly("passMarkPercent", "questions[0].options", "questions[2].options");
  }

  @Test
  void needsTwoOptionsToChooseFrom() {
    assertThat(faults(question(SINGLE_CHOICE, true))).containsExactly("needs at least two options");
  }

  @Test
  void needsExactlyOneCorrectOptionOfSingleChoice() {
    assertThat(faults(question(SINGLE_CHOICE, false, false)))
        .containsExactly("needs exactly one correct option");
    assertThat(faults(question(SINGLE_CHOICE, true, true)))
        .containsExactly("needs exactly one correct option");
  }

  @Test
  void needsOneCorrectOptionOrMoreOfMultipleChoice() {
    assertThat(faults(question(MULTIPLE_CHOICE, false, false)))
        .containsExactly("needs at least one correct option");
    assertThat(faults(question(MULTIPLE_CHOICE, true, false))).isEmpty();
    assertThat(faults(question(MULTIPLE_CHOICE, true, true, false))).isEmpty();
  }

  private static KnowledgeCheck check(int mark, Question... questions) {
    return new KnowledgeCheck(mark, null, Disclosure.AFTER_PASSING, List.of(questions));
  }

  private static List<String> places(KnowledgeCheck check) {
    return KnowledgeCheckRules.check(check).map(Shortcoming::where).toList();
  }

  private static List<String> faults(Question question) {
    return KnowledgeCheckRules.check(check(70, question)).map(Shortcoming::what).toList();
  }

  private static Question question(QuestionKind kind, boolean... correct) {
    List<Option> options = new ArrayList<>();
    for (boolean right : correct) {
      options.add(new Option(UUID.randomUUID(), LocalizedText.of("en", "Option"), right));
    }
    return new Question(UUID.randomUUID(), kind, LocalizedText.of("en", "Question"), options);
  }
}
