package org.ecampus.kit.inbox;

import java.time.Duration;

/**
 * How many events share a transaction: a hundred at most, and fewer where they take long, so that a
 * batch holds its locks for about a quarter of a second.
 */
final class BatchSize {

  static final int MOST = 100;

  private static final Duration LONGEST = Duration.ofMillis(250);

  private volatile int size = MOST;

  int now() {
    return size;
  }

  /** Learns from a batch; grows at most twofold at once. */
  void took(int events, Duration time) {
    long affordable = events * LONGEST.toNanos() / Math.max(time.toNanos(), 1);
    size = Math.clamp(affordable, 1, Math.min(MOST, 2 * size));
  }
}
