package org.ecampus.catalogue.kind.knowledgecheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnowledgeCheckTest {

  private static final LocalizedText TEXT = LocalizedText.of("en", "Which one?");

  @Test
  void disclosesAfterPassingUnlessTheAuthorChoseOtherwise() {
    assertThat(check(null).disclosure()).isEqualTo(Disclosure.AFTER_PASSING);
    assertThat(check(Disclosure.AFTER_LAST_ATTEMPT).disclosure())
        .isEqualTo(Disclosure.AFTER_LAST_ATTEMPT);
  }

  @Test
  void hasTheOptionsOfAllItsQuestions() {
    // Given
    Option first = option();
    Option second = option();

    // When
    KnowledgeCheck check = check(null, question(first), question(second));

    // Then
    assertThat(check.options()).containsExactly(first, second);
  }

  private static KnowledgeCheck check(@Nullable Disclosure disclosure, Question... questions) {
    return new KnowledgeCheck(70, null, disclosure, List.of(questions));
  }

  private static Question question(Option option) {
    return new Question(UUID.randomUUID(), QuestionKind.SINGLE_CHOICE, TEXT, List.of(option));
  }

  private static Option option() {
    return new Option(UUID.randomUUID(), TEXT, true);
  }
}
