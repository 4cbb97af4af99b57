package org.ecampus.enrolment.enrolling.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnrolmentKeyTest {

  private final EnrolmentKey key = EnrolmentKey.of("dignity-2026");

  @Test
  void fitsTheWordItWasMadeOf() {
    assertThat(key.matches("dignity-2026")).isTrue();
  }

  @Test
  void fitsNoOtherWord() {
    assertThat(key.matches("Dignity-2026")).isFalse();
    assertThat(key.matches("")).isFalse();
  }

  @Test
  void survivesBeingStored() {
    assertThat(new EnrolmentKey(key.hash()).matches("dignity-2026")).isTrue();
  }

  @Test
  void holdsNothingOfTheWord() {
    assertThat(key.hash()).matches("[0-9a-f]{32}:[0-9a-f]{64}");
  }

  @Test
  void differsEachTimeForTheSameWord() {
    assertThat(EnrolmentKey.of("dignity-2026")).isNotEqualTo(key);
  }
}
