package org.ecampus.enrolment.enrolling.model;

import org.ecampus.enrolment.enrolling.model.Decision.Admitted;
import org.ecampus.enrolment.enrolling.model.Decision.Seated;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.jspecify.annotations.Nullable;

/**
 * The seats of one offering: how many there may be (null: as many as people come), how many are
 * taken and how many people wait. Nobody is seated beyond the capacity, or past somebody who waits.
 */
public record Seats(@Nullable Integer capacity, int taken, int waiting) {

  /** Of an offering that nobody is in, without a capacity. */
  public static final Seats NONE = new Seats(null, 0, 0);

  public Seats {
    if ((capacity != null && capacity < 1) || taken < 0 || waiting < 0) {
      throw new IllegalArgumentException(
          "no such seats: " + taken + " of " + capacity + " taken, " + waiting + " waiting");
    }
  }

  /** Where the next one to come in goes: to a seat, or to the end of the waiting list. */
  public Admitted admit() {
    return waiting == 0 && free() > 0 ? new Seated() : new Waiting(waiting + 1);
  }

  /** The seats once somebody has been admitted. */
  public Seats with(Admitted newcomer) {
    return switch (newcomer) {
      case Seated _ -> new Seats(capacity, taken + 1, waiting);
      case Waiting _ -> new Seats(capacity, taken, waiting + 1);
    };
  }

  /** The seats once somebody has left who was in that state. */
  public Seats without(EnrolmentState leaver) {
    return switch (leaver) {
      case CONFIRMED -> new Seats(capacity, taken - 1, waiting);
      case WAITING -> new Seats(capacity, taken, waiting - 1);
      case REQUESTED, WITHDRAWN, DECLINED -> this;
    };
  }

  /** The same people, with more seats or fewer; nobody loses a seat that is taken. */
  public Seats resized(@Nullable Integer newCapacity) {
    return new Seats(newCapacity, taken, waiting);
  }

  /** How many of those who wait can be seated now. */
  public int promotable() {
    return Math.min(waiting, free());
  }

  /** The seats once so many have moved up from the waiting list. */
  public Seats promoting(int people) {
    return new Seats(capacity, taken + people, waiting - people);
  }

  private int free() {
    return capacity == null ? Integer.MAX_VALUE : Math.max(0, capacity - taken);
  }
}
