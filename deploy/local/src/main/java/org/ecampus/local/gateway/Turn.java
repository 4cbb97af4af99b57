package org.ecampus.local.gateway;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The place of a request at one origin after another; it comes to each of them once at most. */
final class Turn {

  private final Upstream upstream;
  private final Set<Origin> asked = new HashSet<>();
  private Origin current;
  private boolean over;

  private Turn(Upstream upstream, Origin first) {
    this.upstream = upstream;
    this.current = first;
    asked.add(first);
  }

  /** A turn at one of the upstream's origins; none when all of them are full. */
  static Optional<Turn> at(Upstream upstream) {
    return upstream.take(Set.of()).map(first -> new Turn(upstream, first));
  }

  String name() {
    return upstream.name();
  }

  synchronized int port() {
    return current.port();
  }

  /**
   * Leaves an origin that failed, which is passed by until it is known to be ready.
   *
   * @return whether there is another to go to
   */
  synchronized boolean moveOn() {
    current.foundReady(false);
    if (over) {
      return false;
    }
    var next = upstream.take(asked);
    next.ifPresent(this::moveTo);
    return next.isPresent();
  }

  private void moveTo(Origin next) {
    current.give();
    current = next;
    asked.add(next);
  }

  /** Gives the place back; once. */
  synchronized void end() {
    over = true;
    current.give();
  }
}
