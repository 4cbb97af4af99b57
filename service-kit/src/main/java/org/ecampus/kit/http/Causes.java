package org.ecampus.kit.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A failure and what lies under it, outermost first; what was suppressed comes last. */
final class Causes {
  private static final int MOST = 50;

  private Causes() {}

  static Stream<Throwable> of(Throwable failure) {
    var found = new ArrayList<Throwable>();
    var open = new ArrayDeque<Throwable>(List.of(failure));
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty() && found.size() < MOST) {
      Throwable next = open.removeFirst();
      if (seen.add(next)) {
        found.add(next);
        open.addAll(List.of(next.getSuppressed()));
        Optional.ofNullable(next.getCause()).ifPresent(open::addFirst);
      }
    }
    return found.stream();
  }

  static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return of(failure).filter(type::isInstance).map(type::cast).findFirst();
  }
}
