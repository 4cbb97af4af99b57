package org.ecampus.enrolment.enrolling;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;

/**
 * Lets so many work at once, and the others after them in the order of coming. Whoever has waited
 * too long for that is answered 503, and told to try again in a second.
 */
final class Permits {

  private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

  private final Semaphore free;
  private final Duration longestWait;
  private final String busy;

  /**
   * @param atOnce so many may work at once
   * @param busy what is told to whoever has waited too long
   */
  Permits(int atOnce, Duration longestWait, String busy) {
    this.free = new Semaphore(atOnce, true);
    this.longestWait = longestWait;
    this.busy = busy;
  }

  /** Does the work when it is its turn. */
  <T> T run(Supplier<T> work) {
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
  ProblemException refusal() {
    return Problems.unavailable(busy, RETRY_AFTER);
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
