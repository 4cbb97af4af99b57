package org.ecampus.kit.operations;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.faults.Causes;
import org.ecampus.kit.faults.DatabaseFault;
import org.ecampus.kit.inbox.BlockedKey;
import org.jspecify.annotations.Nullable;

/** Applies the waiting events of a key one after the other. */
@ApplicationScoped
class Replay {

  private static final int MOST_AT_ONCE = 100;

  private final ReplayStep step;

  Replay(ReplayStep step) {
    this.step = step;
  }

  /** How many were applied, and the kind of failure that stopped it, if one did. */
  record Result(int applied, @Nullable String fault) {}

  Result of(BlockedKey blocked) {
    int applied = 0;
    try {
      while (applied < MOST_AT_ONCE && step.next(blocked)) {
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
