package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ecampus.kit.limit.Permits;

/**
 * Bounds how many requests for one offering are at the database at once, so that those who want a
 * hot one leave connections to all others. A bounded number waits for its turn in the order of
 * coming, for a bounded time; whoever comes on top, or waits too long, is answered 503.
 */
@ApplicationScoped
class ConcurrencyLimit {

  private static final String BUSY = "Very many people want this offering just now.";

  private final ConcurrentHashMap<UUID, Turns> offerings = new ConcurrentHashMap<>();
  private final ConcurrencyLimits limits;

  ConcurrencyLimit(ConcurrencyLimits limits) {
    this.limits = limits;
  }

  /** Does the work when it is its turn. Call it before a transaction begins. */
  <T> T run(UUID offeringId, Supplier<T> work) {
    Turns turns = enter(offeringId);
    try {
      return turns.permits.run(work);
    } finally {
      leave(offeringId);
    }
  }

  /** Like the other one, for work without a result. */
  void run(UUID offeringId, Runnable work) {
    run(
        offeringId,
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  /** How many are at work or wait for it. */
  int inside(UUID offeringId) {
    Turns turns = offerings.get(offeringId);
    return turns == null ? 0 : turns.inside;
  }

  private Turns enter(UUID offeringId) {
    Turns turns =
        offerings.compute(
            offeringId, (_, known) -> (known == null ? Turns.of(limits) : known).joined(1));
    if (turns.inside > limits.running() + limits.waiting()) {
      leave(offeringId);
      throw turns.permits.refusal();
    }
    return turns;
  }

  private void leave(UUID offeringId) {
    offerings.computeIfPresent(
        offeringId, (_, known) -> known.inside == 1 ? null : known.joined(-1));
  }

  /** The turns of one offering, shared by all requests that are inside; they count themselves. */
  private record Turns(Permits permits, int inside) {

    static Turns of(ConcurrencyLimits limits) {
      return new Turns(new Permits(limits.running(), limits.longestWait(), BUSY), 0);
    }

    Turns joined(int people) {
      return new Turns(permits, inside + people);
    }
  }
}
