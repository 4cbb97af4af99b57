package org.ecampus.local.gateway;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Who answers for a path: one part, or any of the replicas of a service. */
final class Upstream {

  private final String name;
  private final List<Origin> origins;
  private final AtomicInteger turns = new AtomicInteger();

  Upstream(String name, List<Origin> origins) {
    this.name = name;
    this.origins = List.copyOf(origins);
  }

  String name() {
    return name;
  }

  List<Origin> origins() {
    return origins;
  }

  /**
   * Takes a place at the least busy origin that is ready, in turn where several are; at one that is
   * not only while none is.
   */
  Optional<Origin> take(Collection<Origin> butNot) {
    return inTurn().stream()
        .filter(origin -> !butNot.contains(origin))
        .sorted(comparing((Origin origin) -> !origin.ready()).thenComparingInt(Origin::busy))
        .filter(Origin::take)
        .findFirst();
  }

  private List<Origin> inTurn() {
    var all = new ArrayList<>(origins);
    Collections.rotate(all, turns.getAndIncrement());
    return all;
  }
}
