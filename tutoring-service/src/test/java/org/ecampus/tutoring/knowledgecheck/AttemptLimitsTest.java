package org.ecampus.tutoring.knowledgecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.NanosecondClock.CLOCK;
import static org.ecampus.tutoring.NanosecondClock.KEPT;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttemptLimitsTest {

  @Test
  void waitBeginsAtTheMicrosecondThatIsKept() {
    AttemptLimits exact =
        new AttemptLimits(3, 1, Duration.ofMinutes(1), Duration.ofMinutes(1), CLOCK);
    assertThat(exact.now()).isEqualTo(KEPT);
  }
}
