package org.ecampus.catalogue.index;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Does its work again and again until it is stopped: at once when woken, else twice a second. */
final class IndexLoop implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(IndexLoop.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final Callable<?> work;
  private final Semaphore wakes = new Semaphore(0);
  private final Thread thread;
  private int failures;

  IndexLoop(Callable<?> work) {
    this.work = work;
    this.thread = Thread.ofPlatform().name("ecampus-index").daemon().unstarted(this::loop);
  }

  void start() {
    thread.start();
  }

  /** Says that there is something to do. */
  void wake() {
    wakes.release();
  }

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
        pause(pauseAfterWork());
      }
    } catch (InterruptedException e) {
      LOG.debug("The index is not followed any more", e);
    }
  }

  private Duration pauseAfterWork() {
    try {
      work.call();
      failures = 0;
      return POLL;
    } catch (Exception | Error e) {
      failures++;
      LOG.warnf(e, "The index could not be brought up to date (%d times in a row)", failures);
      Duration pause = POLL.multipliedBy(failures);
      return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
  }

  private void pause(Duration pause) throws InterruptedException {
    if (wakes.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS)) {
      wakes.drainPermits();
    }
  }
}
