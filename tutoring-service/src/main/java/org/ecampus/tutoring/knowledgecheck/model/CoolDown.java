package org.ecampus.tutoring.knowledgecheck.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long a learner waits between attempts: the first {@code free} may come at once, the next
 * waits {@code first}, and each one after it twice as long, {@code most} at the longest.
 */
public record CoolDown(int free, Duration first, Duration most) {

  public CoolDown {
    if (free < 1 || first.isNegative() || most.compareTo(first) < 0) {
      throw new IllegalArgumentException("a cool-down has a free attempt and grows from its first");
    }
  }

  /** When the next attempt may come; empty when it may come at any time. */
  public Optional<Instant> endsAt(int made, @Nullable Instant last) {
    Duration wait = after(made);
    return wait.isZero() ? Optional.empty() : Optional.ofNullable(last).map(at -> at.plus(wait));
  }

  /** The wait after so many attempts. */
  Duration after(int made) {
    if (made < free) {
      return Duration.ZERO;
    }
    Duration wait = first;
    for (int step = free; step < made && wait.compareTo(most) < 0; step++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(most) < 0 ? wait : most;
  }
}
