package org.ecampus.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One who waits for events. */
final class Waiter {
  private final Set<UUID> missing = ConcurrentHashMap.newKeySet();
  private final CountDownLatch complete = new CountDownLatch(1);

  Waiter(Set<UUID> ids) {
    missing.addAll(ids);
  }

  Set<UUID> missing() {
    return Set.copyOf(missing);
  }

  void arrived(Collection<UUID> ids) {
    missing.removeAll(ids);
    if (missing.isEmpty()) {
      complete.countDown();
    }
  }

  boolean await(Duration atMost) {
    try {
      return complete.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
