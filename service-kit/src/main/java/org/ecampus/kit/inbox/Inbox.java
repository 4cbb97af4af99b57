package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Says whether an event has already had its effect here. */
@ApplicationScoped
public class Inbox {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final InboxRows rows;
  private final Arrivals arrivals;

  Inbox(InboxRows rows, Arrivals arrivals) {
    this.rows = rows;
    this.arrivals = arrivals;
  }

  /** True when the effect of the event is committed. */
  public boolean has(UUID eventId) {
    return rows.has(eventId);
  }

  /**
   * Waits until the effect of the event is committed, by whichever instance, and says whether it
   * is; false after at most the given time.
   */
  public boolean awaits(UUID eventId, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    var latch = arrivals.await(eventId);
    try {
      return has(eventId) || arrivesBefore(end, eventId, latch);
    } finally {
      arrivals.forget(eventId, latch);
    }
  }

  private boolean arrivesBefore(long end, UUID eventId, CountDownLatch latch) {
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      var signalled = pause(latch, Math.min(left, LOOK_AGAIN.toNanos()));
      if (has(eventId)) {
        return true;
      }
      if (signalled) {
        return false;
      }
    }
    return false;
  }

  private static boolean pause(CountDownLatch latch, long nanos) {
    try {
      return latch.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
