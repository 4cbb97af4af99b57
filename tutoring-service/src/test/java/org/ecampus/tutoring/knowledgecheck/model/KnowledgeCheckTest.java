package org.ecampus.tutoring.knowledgecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnowledgeCheckTest {

  private static final Question QUESTION =
      new Question(
          UUID.randomUUID(), QuestionKind.SINGLE_CHOICE, Map.of("en", "Which one?"), List.of());

  @ParameterizedTest
  @ValueSource(ints = {0, 100})
  void passMarkIsAShareInPerCent(int passMark) {
    assertThat(check(passMark, 1, null).passMarkPercent()).isEqualTo(passMark);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 101})
  void passMarkThatIsNoShareIsRefused(int passMark) {
    assertThatIllegalArgumentException().isThrownBy(() -> check(passMark, 1, null));
  }

  @Test
  void takesAtLeastOneAttempt() {
    assertThat(check(50, 1, null).maxAttempts()).isEqualTo(1);
    assertThat(check(50, null, null).maxAttempts()).isNull();
    assertThatIllegalArgumentException().isThrownBy(() -> check(50, 0, null));
  }

  @Test
  void needsAQuestion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KnowledgeCheck(50, 1, null, List.of()));
  }

  @Test
  void tellsNothingBeforePassingUnlessTheAuthorChoseTheLastAttempt() {
    assertThat(check(50, 1, null).tells(false, false)).isFalse();
    assertThat(check(50, 1, null).tells(true, true)).isTrue();
    assertThat(check(50, 1, Disclosure.AFTER_LAST_ATTEMPT).tells(false, true)).isFalse();
    assertThat(check(50, 1, Disclosure.AFTER_LAST_ATTEMPT).tells(false, false)).isTrue();
  }

  private static KnowledgeCheck check(
      int passMark, @Nullable Integer attempts, @Nullable Disclosure disclosure) {
    return new KnowledgeCheck(passMark, attempts, disclosure, List.of(QUESTION));
  }
}
