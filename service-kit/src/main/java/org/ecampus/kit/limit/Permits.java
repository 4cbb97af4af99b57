package org.ecampus.kit.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;

/**
 * Lets so many work at once, and the others after them in the order of coming. Whoever has waited
 * too long for that is answered 503, and told when to try again.
 */
public final class Permits {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final Semaphore free;
  private final Duration longestWait;
  private final Duration retryAfter;
  private final String busy;

  /** Tells whoever has waited too long to try again in a second. */
  public Permits(int atOnce, Duration longestWait, String busy) {
    this(atOnce, longestWait, SOON, busy);
  }

  /**
   * @param atOnce so many may work at once
   * @param busy what is told to whoever has waited too long
   */
  public Permits(int atOnce, Duration longestWait, Duration retryAfter, String busy) {
    this.free = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
    this.retryAfter = retryAfter;
    this.busy = busy;
  }

  /** Does the work when it is its turn. */
  public <T> T run(Supplier<T> work) {
    if (!isTheirTurn()) {
      throw refusal();
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  /** What somebody is answered for whom there is no room. */
  public ProblemException refusal() {
    return Problems.unavailable(busy, retryAfter);
  }

  private boolean isTheirTurn() {
    try {
      return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
