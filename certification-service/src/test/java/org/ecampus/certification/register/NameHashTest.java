package org.ecampus.certification.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHashTest {
  private final SecureRandom random = new SecureRandom();

  @ParameterizedTest
  @CsvSource({
    "Amina Diallo, amina   diallo",
    "José Ñuñez, JOS\u00C9 N\u0303un\u0303ez",
    "Jürgen Groß, JÜRGEN GROSS",
    "Σωκράτης Νίκου, ΣΩΚΡΆΤΗΣ ΝΊΚΟΥ",
    "O’Neil-D'Arcy, o’neil-d'arcy"
  })
  void matchesTheSameNameInOtherCaseSpacingAndComposition(String name, String typed) {
    assertThat(NameHash.of(name, random).matches(typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Amina Diallo, Amina Dialo", "José Ñuñez, Jose Nunez", "Amina Diallo, Diallo Amina"})
  void matchesNoOtherName(String name, String typed) {
    assertThat(NameHash.of(name, random).matches(typed)).isFalse();
  }

  @Test
  void saysNothingAboutWhoSharesAName() {
    var first = NameHash.of("Amina Diallo", random);
    var second = NameHash.of("Amina Diallo", random);

    assertThat(first.hash()).isNotEqualTo(second.hash());
    assertThat(first.salt()).hasSize(16).isNotEqualTo(second.salt());
  }
}
