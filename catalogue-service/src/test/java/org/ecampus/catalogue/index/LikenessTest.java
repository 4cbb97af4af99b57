package org.ecampus.catalogue.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

  private static final Offset<Double> ROUNDED = Offset.offset(0.000_001);

  /** The right column is what {@code word_similarity} of pg_trgm 1.6 has answered. */
  @ParameterizedTest
  @CsvSource({
    "word, two words, 0.8",
    "labor, Introduction to International Labour Standards, 0.666667",
    "labour standards, Introduction to International Labour Standards, 1",
    "standrads, Introduction to International Labour Standards, 0.5",
    "xylophone, Introduction to International Labour Standards, 0",
    "proteccion, Protección Social, 1"
  })
  void isThatOfPostgresql(String asked, String text, double likeness) {
    assertThat(new Likeness(asked).to(Folding.of(text))).isCloseTo(likeness, ROUNDED);
  }
}
