package org.ecampus.certification.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final Instant FIRST = Instant.parse("2026-11-03T10:00:00Z");
  private static final Instant LAST = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource({"0, 0 min", "45, 45 min", "60, 1 h", "180, 3 h", "200, 3 h 20 min", "72000, 1200 h"})
  void writesEffortWithoutRounding(int minutes, String written) {
    assertThat(Wording.in("en").effort(minutes)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "en, 23 November 2026",
    "fr, 23 novembre 2026",
    "es, 23 de noviembre de 2026",
    "pt, 23 de novembro de 2026"
  })
  void writesDaysAsTheLanguageDoes(String language, String written) {
    assertThat(Wording.in(language).day(LAST, ZoneOffset.UTC)).isEqualTo(written);
  }

  @Test
  void countsDaysInTheZone() {
    var late = Instant.parse("2026-11-23T23:30:00Z");

    assertThat(Wording.in("en").day(late, ZoneId.of("Europe/Rome"))).isEqualTo("24 November 2026");
  }

  @Test
  void writesAPeriodAndASingleDay() {
    var words = Wording.in("fr");

    assertThat(words.period(FIRST, LAST, ZoneOffset.UTC))
        .isEqualTo("du 3 novembre 2026 au 23 novembre 2026");
    assertThat(words.period(LAST, LAST, ZoneOffset.UTC)).isEqualTo("23 novembre 2026");
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "fr-CA, fr", "pt-BR, pt", "ar, en", "zz, en", "'', en", "not a tag, en"})
  void fallsBackToEnglishWhereThereAreNoWords(String asked, String spoken) {
    assertThat(Wording.in(asked).language()).isEqualTo(spoken);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "es", "pt"})
  void everyTextIsTranslated(String language) throws IOException {
    assertThat(keys("_" + language)).isEqualTo(keys(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "pt"})
  void everyTextIsWellFormed(String language) throws IOException {
    var words = Wording.in(language);

    for (Object key : keys("")) {
      assertThat(words.text((String) key, "1", "2", "3")).isNotBlank().doesNotContain("''", "{");
    }
  }

  @Test
  void keepsApostrophes() {
    assertThat(Wording.in("fr").text("paper.effort")).isEqualTo("Effort d'apprentissage");
  }

  private static java.util.Set<Object> keys(String suffix) throws IOException {
    var file = "/wording/words" + suffix + ".properties";
    var stream = Objects.requireNonNull(WordingTest.class.getResourceAsStream(file), file);
    try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      var properties = new Properties();
      properties.load(reader);
      return properties.keySet();
    }
  }
}
