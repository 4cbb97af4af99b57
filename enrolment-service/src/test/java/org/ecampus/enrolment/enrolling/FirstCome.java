package org.ecampus.enrolment.enrolling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Judges a race: whoever had an answer before another one asked must stand before them. Whose
 * requests overlapped may stand either way.
 */
final class FirstCome {

  private FirstCome() {}

  /** A learner in the race: when they first asked, when they knew, and where they stand. */
  record Runner(UUID learner, long asked, long knew, int rank) {}

  /** Somebody who stands before one who knew their place before this one asked. */
  record Overtaking(Runner earlier, Runner later) {}

  /** The first overtaking there is; looks at each runner twice, not at each pair. */
  static Optional<Overtaking> overtaking(List<Runner> runners) {
    List<Runner> byAnswer = sorted(runners, Comparator.comparingLong(Runner::knew));
    Runner furthest = null;
    int answered = 0;
    for (Runner later : sorted(runners, Comparator.comparingLong(Runner::asked))) {
      for (; byAnswer.get(answered).knew() < later.asked(); answered++) {
        furthest = further(furthest, byAnswer.get(answered));
      }
      if (furthest != null && isOvertaken(furthest, later)) {
        return Optional.of(new Overtaking(furthest, later));
      }
    }
    return Optional.empty();
  }

  private static boolean isOvertaken(Runner earlier, Runner later) {
    return later.rank() < earlier.rank() || (later.rank() == earlier.rank() && later.rank() > 0);
  }

  private static Runner further(Runner one, Runner other) {
    return one != null && one.rank() >= other.rank() ? one : other;
  }

  private static List<Runner> sorted(List<Runner> runners, Comparator<Runner> order) {
    List<Runner> sorted = new ArrayList<>(runners);
    sorted.sort(order);
    return sorted;
  }
}
