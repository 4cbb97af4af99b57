package org.ecampus.certification.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolderTest {
  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u200D", "\u200D \u200C", "- .", "\u0301"})
  void nameWithoutALetterIsRefused(String name) {
    assertThatThrownBy(() -> new Holder.Named(UUID.randomUUID(), name))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amina", "نور", "李", "X Æ"})
  void nameOfAnyScriptIsTaken(String name) {
    assertThat(new Holder.Named(UUID.randomUUID(), name).named()).isPresent();
  }

  @Test
  void goesByTheNameInAnyCase() {
    Holder holder = new Holder.Named(UUID.randomUUID(), "Amina Diallo");

    assertThat(holder.isNamed("amina  DIALLO")).isTrue();
    assertThat(holder.isNamed("Amina")).isFalse();
  }
}
