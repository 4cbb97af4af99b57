package org.ecampus.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"\u200D", "\u2060", "\u00AD", "\u115F", "\u3164", "\u00A0 ", "\u0301", "\u202E"})
  void nothingIsSeenOfFillersJoinersBlanksAndMarksAlone(String text) {
    assertThat(VisibleText.isIn(text)).isFalse();
    assertThat(VisibleText.hasLetter(text)).isFalse();
    assertThatThrownBy(() -> LocalizedText.of("en", text))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "+", "½", "नेहा", "أمينة", "李", "👍", "\u200Dé"})
  void somethingIsSeenOfTextInEveryScript(String text) {
    assertThat(VisibleText.isIn(text)).isTrue();
    assertThat(LocalizedText.of("en", text).in("en")).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "+", "👍", "\u3164"})
  void whatCanBeSeenIsNotAlwaysALetter(String text) {
    assertThat(VisibleText.hasLetter(text)).isFalse();
  }
}
