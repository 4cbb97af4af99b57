package org.ecampus.kit.sample.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a test hold the making of a box inside its transaction. */
@ApplicationScoped
public class Pause {
  private static final long LONGEST_SECONDS = 20;

  private final Map<String, CountDownLatch> reached = new ConcurrentHashMap<>();
  private final Map<String, CountDownLatch> released = new ConcurrentHashMap<>();

  /** The box of this name stops before the end of its transaction. */
  public void plan(String name) {
    reached.put(name, new CountDownLatch(1));
    released.put(name, new CountDownLatch(1));
  }

  public void awaitReached(String name) {
    await(reached.get(name));
  }

  public void release(String name) {
    released.get(name).countDown();
  }

  void hold(String name) {
    if (reached.containsKey(name)) {
      reached.get(name).countDown();
      await(released.get(name));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("nobody came");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
