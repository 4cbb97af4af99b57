package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/** Wakes those of this process who wait for an event. */
@ApplicationScoped
class Arrivals {

  private final Map<UUID, CountDownLatch> awaited = new ConcurrentHashMap<>();

  CountDownLatch await(UUID id) {
    return awaited.computeIfAbsent(id, _ -> new CountDownLatch(1));
  }

  void signal(UUID id) {
    var latch = awaited.remove(id);
    if (latch != null) {
      latch.countDown();
    }
  }

  void forget(UUID id, CountDownLatch latch) {
    awaited.remove(id, latch);
  }
}
