package org.ecampus.tutoring.knowledgecheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {

  @ParameterizedTest
  @CsvSource({
    "AFTER_PASSING, false, true, false",
    "AFTER_PASSING, false, false, false",
    "AFTER_PASSING, true, true, true",
    "AFTER_LAST_ATTEMPT, false, true, false",
    "AFTER_LAST_ATTEMPT, false, false, true",
    "AFTER_LAST_ATTEMPT, true, true, true"
  })
  void tellsWhatTheAuthorChose(
      Disclosure chosen, boolean passed, boolean anyLeft, boolean expected) {
    assertThat(check(chosen).tells(passed, anyLeft)).isEqualTo(expected);
  }

  @Test
  void withoutAChoiceNothingIsToldBeforePassing() {
    assertThat(check(null).tells(false, false)).isFalse();
    assertThat(check(null).tells(true, true)).isTrue();
  }

  private static KnowledgeCheck check(@Nullable Disclosure disclosure) {
    var question =
        new Question(
            UUID.randomUUID(), QuestionKind.SINGLE_CHOICE, Map.of("en", "prompt"), List.of());
    return new KnowledgeCheck(70, null, disclosure, List.of(question));
  }
}
