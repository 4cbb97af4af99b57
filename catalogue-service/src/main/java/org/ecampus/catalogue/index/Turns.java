package org.ecampus.catalogue.index;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Counts the turns that somebody takes again and again, so that others can wait for one that has
 * begun after they asked and ended well.
 */
final class Turns {

  private long begun;
  private volatile long ended;

  /** The turn that begins next. */
  synchronized long next() {
    return begun + 1;
  }

  synchronized long begin() {
    return ++begun;
  }

  synchronized void end(long turn) {
    ended = turn;
    notifyAll();
  }

  boolean hasEnded(long turn) {
    return ended >= turn;
  }

  /** False when the turn, or a later one, has not ended well in time. */
  synchronized boolean await(long turn, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    try {
      for (long left = end - System.nanoTime();
          ended < turn && left > 0;
          left = end - System.nanoTime()) {
        TimeUnit.NANOSECONDS.timedWait(this, left);
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
    return ended >= turn;
  }
}
