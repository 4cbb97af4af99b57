package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockWishTest {

  private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "2026-11-26T12:00:00Z, P1D",
    "2026-11-25T11:00:00Z, PT-1H",
    "+3d, P5D",
    "+P3D, P5D",
    "+90m, PT49H30M",
    "+PT36H, PT84H",
    "reset, PT0S"
  })
  void movesBusinessTime(String word, Duration offset) {
    assertThat(ClockWish.read(word).offset(NOW, Duration.ofDays(2))).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "+", "+3", "3d", "2026-11-25", ""})
  void saysWhatItTakes(String word) {
    assertThatThrownBy(() -> ClockWish.read(word))
        .isInstanceOf(Trouble.class)
        .hasMessageContaining("+3d");
  }

  @Test
  void commandNeedsAWish() {
    assertThatThrownBy(() -> Arguments.read(List.of("clock"), Path.of("/campus"), Map.of()))
        .isInstanceOf(Trouble.class);
  }
}
