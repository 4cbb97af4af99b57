package org.ecampus.kit.inbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Listens until it is stopped. When Kafka or the database fails it gives its place up, waits a
 * little, and begins again at what is not committed; the inbox keeps the repetition harmless.
 */
final class ListenerLoop implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(ListenerLoop.class);
  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  /** What comes meanwhile is taken in together, at less cost; nobody notices the wait. */
  private static final Duration GATHERING = Duration.ofMillis(20);

  private static final int MAX_REPLAYED_KEYS = 1_000;

  private final Supplier<Subscription> subscribe;
  private final DeadLetters letters;
  private final ListenerState state;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;
  private volatile @Nullable Subscription current;
  private boolean replayed;

  ListenerLoop(Supplier<Subscription> subscribe, DeadLetters letters, ListenerState state) {
    this.subscribe = subscribe;
    this.letters = letters;
    this.state = state;
    this.thread = Thread.ofPlatform().name("ecampus-inbox").daemon().unstarted(this::loop);
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    stopped.countDown();
    var listening = current;
    if (listening != null) {
      listening.wakeup();
    }
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void loop() {
    while (isRunning()) {
      try (var subscription = subscribe.get()) {
        current = subscription;
        replayOnce();
        listen(subscription);
      } catch (WakeupException e) {
        LOG.debug("The listener stops", e);
      } catch (RuntimeException | Error e) {
        state.failed(e);
        LOG.warnf(e, "The listener failed (%d times in a row) and begins again", state.failures());
        pause(pauseAfterFailure());
      } finally {
        current = null;
      }
    }
  }

  /** A fix comes as a new version, so a start is the moment to try what could not be applied. */
  private void replayOnce() {
    if (!replayed) {
      letters.replayAll(MAX_REPLAYED_KEYS);
      replayed = true;
    }
  }

  private void listen(Subscription subscription) {
    while (isRunning()) {
      boolean goesOnAtOnce = subscription.takeIn();
      state.recovered();
      if (!goesOnAtOnce) {
        pause(GATHERING);
      }
    }
  }

  private Duration pauseAfterFailure() {
    var pause = PAUSE.multipliedBy(state.failures());
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private void pause(Duration pause) {
    try {
      if (stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("The listener stops while pausing");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
