package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision.Admitted;
import org.ecampus.enrolment.enrolling.model.Decision.Seated;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.enrolment.known.KnownCourses;
import org.ecampus.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Gives seats and takes them back, under the lock of their course, and tells the world. */
@ApplicationScoped
public class Seating {

  private final SeatsRepository allSeats;
  private final EnrolmentRepository enrolments;
  private final KnownCourses courses;
  private final Outbox outbox;
  private final Clock clock;

  Seating(
      SeatsRepository allSeats,
      EnrolmentRepository enrolments,
      KnownCourses courses,
      Outbox outbox,
      Clock clock) {
    this.allSeats = allSeats;
    this.enrolments = enrolments;
    this.courses = courses;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Changes how many seats a course has; who waits moves up by herself when there are more. */
  public Seats resize(UUID courseId, @Nullable Integer capacity) {
    CourseSeats seats = allSeats.lock(courseId);
    seats.become(seats.seats().resized(capacity));
    promote(seats);
    return seats.seats();
  }

  /** The seats of a course as they are just now, without holding anybody up. */
  public Seats look(UUID courseId) {
    return allSeats
        .findByIdOptional(courseId)
        .map(CourseSeats::seats)
        .orElseGet(() -> new Seats(null, 0, 0));
  }

  /** Turns a request from long ago to the version that newcomers study today. */
  void bringUpToDate(Enrolment enrolment) {
    enrolment.courseVersionId = courses.versionOf(enrolment.courseId);
  }

  void admit(Enrolment enrolment, Admitted admitted, CourseSeats seats) {
    switch (admitted) {
      case Seated _ -> confirm(List.of(enrolment), enrolment.courseVersionId);
      case Waiting _ -> enrolment.queue(seats.nextPlace());
    }
    seats.become(seats.seats().with(admitted));
  }

  void release(Enrolment enrolment, Departure departure, CourseSeats seats) {
    EnrolmentState left = enrolment.state;
    enrolment.end(departure, now());
    seats.become(seats.seats().without(left));
    if (left == EnrolmentState.CONFIRMED) {
      outbox.publish(enrolment.withdrawn(now()).event());
    }
    promote(seats);
  }

  private void promote(CourseSeats seats) {
    int free = seats.seats().promotable();
    if (free > 0) {
      UUID version = courses.versionOf(seats.courseId);
      List<Enrolment> next = enrolments.headOfLine(seats.courseId, free);
      confirm(next, version);
      seats.become(seats.seats().promoting(next.size()));
    }
  }

  private void confirm(List<Enrolment> admitted, UUID version) {
    Instant at = now();
    outbox.publishAll(
        admitted.stream().map(enrolment -> enrolment.confirm(version, at).event()).toList());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
