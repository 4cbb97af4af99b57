package org.ecampus.kit.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ecampus.kit.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageChoiceTest {

  @Test
  void parameterGoesBeforeTheHeader() {
    assertThat(new LanguageChoice("es", "fr").languages().wanted()).startsWith("es", "fr");
  }

  @Test
  void headerIsReadInTheOrderOfItsWeights() {
    assertThat(new LanguageChoice(null, "en;q=0.2, pt-BR, *;q=0.1, fr;q=0.5").languages().wanted())
        .containsExactly("pt-BR", "fr", "en");
  }

  @Test
  void refusedLanguageOfTheHeaderIsLeftOut() {
    assertThat(new LanguageChoice(null, "fr, en;q=0").languages().wanted()).containsExactly("fr");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ";;;", "q=1", "fr;q=seven", "\u0000"})
  void unreadableHeaderIsIgnored(String header) {
    assertThat(new LanguageChoice(null, header).languages().wanted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "f", "fr_FR", "not a language", "12345678901234567890"})
  void parameterThatIsNoLanguageTagIsRefused(String parameter) {
    assertThatThrownBy(() -> new LanguageChoice(parameter, null))
        .isInstanceOf(ProblemException.class);
  }
}
