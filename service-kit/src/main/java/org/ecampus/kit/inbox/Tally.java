package org.ecampus.kit.inbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many events of which type became what, for one line in the log. */
final class Tally {

  private final Map<String, Integer> counts = new TreeMap<>();

  void add(Arrival arrival, Outcome outcome) {
    if (arrival instanceof Arrival.Heard(var _, var event)) {
      counts.merge(event.type() + ' ' + outcome, 1, Integer::sum);
    }
  }

  boolean isEmpty() {
    return counts.isEmpty();
  }

  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
