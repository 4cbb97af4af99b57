package org.ecampus.certification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {
  @Test
  void keepsLettersOfEveryKind() {
    assertThat(PrintableText.of("Đặng Łukasz Ñuñez Åse O’Neil-Žižková"))
        .isEqualTo("Đặng Łukasz Ñuñez Åse O’Neil-Žižková");
  }

  @Test
  void dropsWhatXmlAndEyesCannotRead() {
    assertThat(PrintableText.of("A\u0001m\u000Bi\u200Bn\uFEFFa\uFFFF")).isEqualTo("Am ina");
  }

  @Test
  void dropsWhatTurnsTheDirection() {
    assertThat(PrintableText.of("Amina \u202Eolleid\u2066")).isEqualTo("Amina olleid");
  }

  @Test
  void setsSingleSpaces() {
    assertThat(PrintableText.of("  Amina \t\n\u00A0 Diallo ")).isEqualTo("Amina Diallo");
  }
}
