package org.ecampus.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KeyWrappingTest {
  private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

  private final KeyWrapping wrapping = new KeyWrapping("a password of some length");

  @Test
  void opensWhatItWrapped() {
    assertThat(wrapping.unwrap(wrapping.wrap(SECRET, "key 1"), "key 1")).isEqualTo(SECRET);
  }

  @Test
  void wrapsTheSameKeyDifferentlyEachTime() {
    assertThat(wrapping.wrap(SECRET, "key 1")).isNotEqualTo(wrapping.wrap(SECRET, "key 1"));
  }

  @Test
  void doesNotShowTheKey() {
    var wrapped = new String(wrapping.wrap(SECRET, "key 1"), StandardCharsets.ISO_8859_1);

    assertThat(wrapped).doesNotContain("private");
  }

  @Test
  void doesNotOpenWithAnotherPassword() {
    var wrapped = wrapping.wrap(SECRET, "key 1");

    assertThatThrownBy(() -> new KeyWrapping("another password").unwrap(wrapped, "key 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ECAMPUS_CERTIFICATION_KEY_PASSWORD");
  }

  @Test
  void doesNotOpenUnderAnotherName() {
    var wrapped = wrapping.wrap(SECRET, "key 1");

    assertThatThrownBy(() -> wrapping.unwrap(wrapped, "key 2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotOpenWhenABitIsTurned() {
    var wrapped = wrapping.wrap(SECRET, "key 1");
    wrapped[wrapped.length - 1] ^= 1;

    assertThatThrownBy(() -> wrapping.unwrap(wrapped, "key 1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAShortPassword() {
    assertThatThrownBy(() -> new KeyWrapping("short")).isInstanceOf(IllegalArgumentException.class);
  }
}
