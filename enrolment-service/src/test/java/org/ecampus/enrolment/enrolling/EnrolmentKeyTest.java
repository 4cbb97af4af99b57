package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void isAHashOfBcrypt() {
    assertThat(key.hash()).matches("\\$2[aby]\\$1[0-9]\\$[./A-Za-z0-9]{53}");
  }

  @Test
  void differsEachTimeForTheSameWord() {
    assertThat(EnrolmentKey.of("dignity-2026")).isNotEqualTo(key);
  }

  @Test
  void cutsNoWordThatBcryptWouldNotReadToItsEnd() {
    String longest = "é".repeat(36);

    assertThat(EnrolmentKey.of(longest).matches(longest)).isTrue();
    assertThat(EnrolmentKey.of(longest).matches(longest + "x")).isFalse();
    assertThatThrownBy(() -> EnrolmentKey.of(longest + "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
