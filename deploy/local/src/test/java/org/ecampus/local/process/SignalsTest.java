package org.ecampus.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalsTest {

  @Test
  void processThatDoesNotEndIsKilledWithItsChildren() throws Exception {
    // Given
    var deaf = new ProcessBuilder("sh", "-c", "trap '' TERM; sleep 600 & echo; wait").start();
    assertThat(deaf.getInputStream().read()).isEqualTo('\n');
    var child = deaf.toHandle().children().findFirst().orElseThrow();

    // When
    Signals.stop(deaf.toHandle(), "TERM", Duration.ofMillis(100));

    // Then
    assertThat(deaf.isAlive()).isFalse();
    assertThat(Signals.awaitEnd(child, Duration.ofSeconds(10))).isTrue();
  }
}
