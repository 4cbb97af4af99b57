package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ecampus.kit.config.RealTime;

/**
 * How long one file may be under way, so that nobody holds a transfer by sending next to nothing.
 */
@ApplicationScoped
class Patience {

  static final Duration LONGEST = Duration.ofHours(1);

  private final Clock clock;

  Patience(@RealTime Clock clock) {
    this.clock = clock;
  }

  /** From now on. */
  Deadline begin() {
    return new Deadline(clock, clock.instant().plus(LONGEST));
  }

  /** The instant after which a transfer is given up. */
  record Deadline(Clock clock, Instant end) {

    boolean hasPassed() {
      return clock.instant().isAfter(end);
    }
  }
}
