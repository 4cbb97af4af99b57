package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** All who wait for events; one thread looks for them together, and only while there are any. */
@ApplicationScoped
class Waiters {

  /** Half of the places that the gateway has for requests to one service. */
  static final int MOST = 100;

  private static final Logger LOG = Logger.getLogger(Waiters.class);
  private static final long LOOK_AGAIN_MILLIS = 90;
  private static final long AT_LEAST_MILLIS = 10;

  private final ArrivalRows rows;
  private final Set<Waiter> waiting = ConcurrentHashMap.newKeySet();
  private final WaitingPlaces places;
  private final Semaphore news = new Semaphore(0);
  private final AtomicBoolean looking = new AtomicBoolean();

  @Inject
  Waiters(ArrivalRows rows) {
    this(rows, MOST);
  }

  Waiters(ArrivalRows rows, int most) {
    this.rows = rows;
    this.places = new WaitingPlaces(most);
  }

  /** False when not all have arrived in time, or when there is no place for the caller to wait. */
  boolean await(String caller, Set<UUID> ids, Duration atMost) {
    if (!places.take(caller)) {
      return false;
    }
    var waiter = new Waiter(ids);
    waiting.add(waiter);
    try {
      look();
      return waiter.await(atMost);
    } finally {
      waiting.remove(waiter);
      places.giveBack(caller);
    }
  }

  /** Tells those of this process who wait for them. */
  void signal(Collection<UUID> ids) {
    waiting.forEach(waiter -> waiter.arrived(ids));
  }

  private void look() {
    news.release();
    if (looking.compareAndSet(false, true)) {
      Thread.ofVirtual().name("ecampus-waiters").start(this::lookWhileSomebodyWaits);
    }
  }

  private void lookWhileSomebodyWaits() {
    try {
      while (!waiting.isEmpty()) {
        news.drainPermits();
        lookOnce();
        pause();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      looking.set(false);
    }
    if (!waiting.isEmpty()) {
      look();
    }
  }

  private void lookOnce() {
    var missing =
        waiting.stream().flatMap(w -> w.missing().stream()).collect(Collectors.toUnmodifiableSet());
    try {
      var arrived = rows.arrived(missing);
      waiting.forEach(waiter -> waiter.arrived(arrived));
    } catch (InboxException unreachable) {
      LOG.warn("Cannot look for events that are waited for", unreachable);
    }
  }

  /** Until somebody new waits, or some time has passed; but never so short that it is a burden. */
  private void pause() throws InterruptedException {
    Thread.sleep(AT_LEAST_MILLIS);
    if (news.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
      news.drainPermits();
    }
  }
}
