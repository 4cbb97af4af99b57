package org.ecampus.enrolment.learners.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @Test
  void isComposedAndWithoutBlanksAround() {
    assertThat(new PersonName(" Ame\u0301lie ", "Diallo"))
        .isEqualTo(new PersonName("Amélie", "Diallo"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O", "ليلى", "张", "김", "Ж", "नि", "N'Golo", "\u200DA"})
  void takesALetterOfAnyScript(String name) {
    assertThat(new PersonName(name, name).givenName()).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u200D", "\u200B\u200C", "\u3164", "\uFFA0\u115F", "7", "-", "\u0301"})
  void takesNothingThatShowsNobody(String name) {
    assertThatThrownBy(() -> new PersonName(name, "Diallo"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new PersonName("Amina", name))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
