package org.ecampus.enrolment.enrolling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision.Admitted;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.jspecify.annotations.Nullable;

/**
 * The row of an offering that is locked while one of its counted seats is given or given up.
 * Without a capacity nothing is counted here.
 */
@Entity
class OfferingSeats {

  @Id UUID offeringId;
  @Nullable Integer capacity;
  int taken;
  int waiting;
  long lastPlace;

  /** The seats of an offering that takes as many people as come. */
  static OfferingSeats uncounted(UUID offeringId) {
    OfferingSeats seats = new OfferingSeats();
    seats.offeringId = offeringId;
    return seats;
  }

  Seats seats() {
    return new Seats(capacity, taken, waiting);
  }

  void admit(Admitted newcomer) {
    if (isCounted()) {
      become(seats().with(newcomer));
    }
  }

  void leave(EnrolmentState leaver) {
    if (isCounted()) {
      become(seats().without(leaver));
    }
  }

  void become(Seats seats) {
    capacity = seats.capacity();
    taken = isCounted() ? seats.taken() : 0;
    waiting = isCounted() ? seats.waiting() : 0;
  }

  /** The place behind everybody who has ever waited here. */
  long nextPlace() {
    return ++lastPlace;
  }

  boolean isCounted() {
    return capacity != null;
  }
}
