package org.ecampus.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.faults.Causes;
import org.ecampus.kit.faults.DatabaseFault;
import org.ecampus.kit.inbox.BlockedKey;
import org.jspecify.annotations.Nullable;

/** Applies the waiting events of a key one after the other. */
@ApplicationScoped
class Replay {

  private static final int MOST_AT_ONCE = 100;

  /** Well within the transaction of the request that waits for it. */
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final ReplayStep step;
  private final Clock clock;

  Replay(ReplayStep step, @RealTime Clock clock) {
    this.step = step;
    this.clock = clock;
  }

  /** How many were applied, and the kind of failure that stopped it, if one did. */
  record Result(int applied, @Nullable String fault) {}

  Result of(BlockedKey blocked) {
    int applied = 0;
    var end = clock.instant().plus(LONGEST);
    try {
      while (applied < MOST_AT_ONCE && clock.instant().isBefore(end) && step.next(blocked)) {
        applied++;
      }
      return new Result(applied, null);
    } catch (RuntimeException e) {
      if (DatabaseFault.isPassing(e)) {
        throw e;
      }
      return new Result(applied, Causes.kinds(e));
    }
  }
}
