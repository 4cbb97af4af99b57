package org.ecampus.kit.inbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Places to wait in: so many in all, and a few for each caller, so that nobody takes them all. */
final class WaitingPlaces {
  static final int MOST_PER_CALLER = 8;

  private final Semaphore places;
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();

  WaitingPlaces(int most) {
    this.places = new Semaphore(most);
  }

  /** False when no place is left, in all or for this caller; who took one gives it back. */
  boolean take(String caller) {
    if (!places.tryAcquire()) {
      return false;
    }
    if (taken.merge(caller, 1, Integer::sum) > MOST_PER_CALLER) {
      giveBack(caller);
      return false;
    }
    return true;
  }

  void giveBack(String caller) {
    taken.computeIfPresent(caller, (id, many) -> many == 1 ? null : many - 1);
    places.release();
  }
}
