package org.ecampus.local.gateway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * How many requests may be under way to each part; whoever comes beyond that is told at once, so
 * that a crowd that waits at one part takes nothing from the others.
 */
final class Places {

  private final int each;
  private final Map<String, Semaphore> free = new ConcurrentHashMap<>();

  Places(int each) {
    this.each = each;
  }

  boolean take(String part) {
    return of(part).tryAcquire();
  }

  void give(String part) {
    of(part).release();
  }

  private Semaphore of(String part) {
    return free.computeIfAbsent(part, name -> new Semaphore(each));
  }
}
