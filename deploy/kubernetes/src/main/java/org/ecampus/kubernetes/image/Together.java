package org.ecampus.kubernetes.image;

import java.util.ArrayDeque;
import java.util.Deque;

/** Services that run at once and end together, the last first. */
final class Together implements AutoCloseable {

  private final Deque<Running> all = new ArrayDeque<>();

  void add(Running running) {
    all.push(running);
  }

  @Override
  public void close() {
    all.forEach(Running::close);
  }
}
