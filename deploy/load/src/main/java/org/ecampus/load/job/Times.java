package org.ecampus.load.job;

/** A count that grows: how far it was when it was first more than nothing, and how far at last. */
final class Times {

  private long first;
  private long last;
  private long firstNanos;
  private long lastNanos;

  void see(long count) {
    if (count == 0) {
      return;
    }
    long now = System.nanoTime();
    if (first == 0) {
      first = count;
      firstNanos = now;
    }
    if (count > last) {
      last = count;
      lastNanos = now;
    }
  }

  long first() {
    return first;
  }

  long last() {
    return last;
  }

  double seconds() {
    return Math.max(1, lastNanos - firstNanos) / 1e9;
  }
}
