package org.ecampus.kit.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Takes turns for as long as it is not stopped: at once when woken, else every second; while there
 * is always something to send, at most fifty a second, so that events share what a turn costs.
 */
public final class RelayLoop implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(RelayLoop.class);
  private static final Duration POLL = Duration.ofSeconds(1);
  private static final Duration GATHERING = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final RelayTurn turn;
  private final Semaphore wakes = new Semaphore(0);
  private final Thread thread;
  private int failures;

  public RelayLoop(RelayTurn turn) {
    this.turn = turn;
    this.thread = Thread.ofPlatform().name("ecampus-outbox").daemon().unstarted(this::loop);
  }

  public void start() {
    thread.start();
  }

  /** Says that there is something to send. */
  public void wake() {
    wakes.release();
  }

  /** Stops within a few seconds; what was on its way is sent again by whoever comes next. */
  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void loop() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        pause(pauseAfterTurn());
      }
    } catch (InterruptedException e) {
      LOG.debug("The relay stops", e);
    }
  }

  private Duration pauseAfterTurn() throws InterruptedException {
    wakes.drainPermits();
    try {
      var result = turn.run();
      failures = 0;
      if (result.failed() > 0) {
        LOG.warnf(
            "Kafka did not take the events of %d keys; they will be tried again", result.failed());
      }
      if (result.sent() > 0) {
        Thread.sleep(GATHERING);
        return Duration.ZERO;
      }
      return POLL;
    } catch (SQLException | RuntimeException | Error e) {
      failures++;
      LOG.warnf(e, "The relay could not take its turn (%d times in a row)", failures);
      var pause = POLL.multipliedBy(failures);
      return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
  }

  private void pause(Duration pause) throws InterruptedException {
    if (wakes.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
      LOG.trace("The relay was woken");
    }
  }
}
