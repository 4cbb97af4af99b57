package org.ecampus.kit.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ecampus.kit.text.Languages.Chosen;
import org.junit.jupiter.api.Test;

class LanguagesTest {

  private static final Map<String, String> THREE =
      Map.of("en", "course", "fr", "cours", "pt", "curso");

  @Test
  void choosesTheFirstWantedLanguageThatExists() {
    assertThat(wanting("ar", "fr", "pt").choose(THREE)).isEqualTo(new Chosen<>("fr", "cours"));
  }

  @Test
  void regionFallsBackToItsBaseLanguage() {
    assertThat(wanting("pt-BR", "fr").choose(THREE)).isEqualTo(new Chosen<>("pt", "curso"));
  }

  @Test
  void exactTagGoesBeforeTheBaseLanguage() {
    assertThat(wanting("pt-BR").text(Map.of("pt", "curso", "pt-BR", "cursinho")))
        .isEqualTo("cursinho");
  }

  @Test
  void unknownLanguagesFallBackToEnglish() {
    assertThat(wanting("ar").choose(THREE).language()).isEqualTo("en");
  }

  @Test
  void withoutEnglishAnyTextIsBetterThanNone() {
    assertThat(wanting("ar").choose(Map.of("fr", "cours", "es", "curso")).language())
        .isEqualTo("es");
  }

  private static Languages wanting(String... tags) {
    return new Languages(List.of(tags));
  }
}
