package org.ecampus.enrolment.enrolling;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.jspecify.annotations.Nullable;

/** The row of a course that is locked while one of its seats is given or given up. */
@Entity
class CourseSeats {

  @Id UUID courseId;
  @Nullable Integer capacity;
  int taken;
  int waiting;
  long lastPlace;

  Seats seats() {
    return new Seats(capacity, taken, waiting);
  }

  void become(Seats seats) {
    capacity = seats.capacity();
    taken = seats.taken();
    waiting = seats.waiting();
  }

  /** The place behind everybody who has ever waited here. */
  long nextPlace() {
    return ++lastPlace;
  }
}
