package org.ecampus.tutoring.knowledgecheck.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoolDownTest {

  private static final Instant LAST = Instant.parse("2026-06-01T08:00:00Z");

  private final CoolDown coolDown = new CoolDown(3, Duration.ofMinutes(1), Duration.ofDays(1));

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "1, PT0S",
    "2, PT0S",
    "3, PT1M",
    "4, PT2M",
    "5, PT4M",
    "13, PT17H4M",
    "14, P1D",
    "49, P1D",
    "1000000, P1D"
  })
  void waitDoublesAfterTheFreeAttemptsUpToTheLongest(int made, Duration wait) {
    assertThat(coolDown.after(made)).isEqualTo(wait);
  }

  @Test
  void waitBeginsWithTheLastAttempt() {
    assertThat(coolDown.endsAt(4, LAST)).contains(LAST.plusSeconds(120));
  }

  @Test
  void freeAttemptsDoNotWait() {
    assertThat(coolDown.endsAt(2, LAST)).isEmpty();
    assertThat(coolDown.endsAt(0, null)).isEmpty();
  }

  @Test
  void coolDownMayLeaveOneFreeAttemptAndNeverGrow() {
    assertThat(new CoolDown(1, Duration.ZERO, Duration.ZERO).endsAt(1, LAST)).isEmpty();
    assertThat(new CoolDown(1, Duration.ofMinutes(1), Duration.ofMinutes(1)).after(5))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void coolDownThatShrinksOrLeavesNoAttemptDoesNotExist() {
    assertThatThrownBy(() -> new CoolDown(0, Duration.ofMinutes(1), Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CoolDown(3, Duration.ofMinutes(-1), Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new CoolDown(3, Duration.ofMinutes(2), Duration.ofMinutes(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
