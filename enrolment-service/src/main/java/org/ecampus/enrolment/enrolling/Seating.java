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
import org.ecampus.enrolment.offering.OfferingRepository;
import org.ecampus.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Gives seats and takes them back, under the locks of their offering, and publishes it. */
@ApplicationScoped
public class Seating {

  private final SeatsRepository allSeats;
  private final EnrolmentRepository enrolments;
  private final OfferingRepository offerings;
  private final WaitingListRepository waitingList;
  private final Outbox outbox;
  private final Clock clock;

  Seating(
      SeatsRepository allSeats,
      EnrolmentRepository enrolments,
      OfferingRepository offerings,
      WaitingListRepository waitingList,
      Outbox outbox,
      Clock clock) {
    this.allSeats = allSeats;
    this.enrolments = enrolments;
    this.offerings = offerings;
    this.waitingList = waitingList;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Waits until nobody else is at the seats of the offering, and keeps others out until the end.
   */
  public void own(UUID offeringId) {
    allSeats.own(offeringId);
  }

  /** Changes how many seats an offering has; those who wait move up when there are more. */
  public Seats resize(UUID offeringId, @Nullable Integer capacity) {
    OfferingSeats seats = allSeats.own(offeringId);
    Seats counted = seats.isCounted() ? seats.seats() : counted(offeringId);
    Seats resized = promote(offeringId, counted.resized(capacity));
    seats.become(resized);
    return resized;
  }

  /** The seats of an offering as they are just now, without holding anybody up. */
  public Seats look(UUID offeringId) {
    return allSeats.look(offeringId);
  }

  /** Turns a request from long ago to the version that newcomers study today. */
  void bringUpToDate(Enrolment enrolment) {
    enrolment.subjectVersion = offerings.versionOf(enrolment.offeringId);
  }

  void admit(Enrolment enrolment, Admitted admitted, OfferingSeats seats) {
    switch (admitted) {
      case Seated _ -> confirm(List.of(enrolment), enrolment.subjectVersion);
      case Waiting _ -> enrolment.queue(seats.nextPlace());
    }
    seats.admit(admitted);
  }

  void release(Enrolment enrolment, Departure departure, OfferingSeats seats) {
    EnrolmentState left = enrolment.state;
    enrolment.end(departure, now());
    seats.leave(left);
    if (left == EnrolmentState.CONFIRMED) {
      outbox.publish(enrolment.withdrawn(now()).event());
    }
    seats.become(promote(seats.offeringId, seats.seats()));
  }

  private Seats counted(UUID offeringId) {
    return new Seats(null, allSeats.seated(offeringId), 0);
  }

  private Seats promote(UUID offeringId, Seats seats) {
    int free = seats.promotable();
    if (free > 0) {
      waitingList.move(
          () -> confirm(enrolments.longestWaiting(offeringId, free), version(offeringId)));
    }
    return seats.promoting(free);
  }

  private @Nullable UUID version(UUID offeringId) {
    return offerings.versionOf(offeringId);
  }

  private void confirm(List<Enrolment> admitted, @Nullable UUID version) {
    Instant at = now();
    outbox.publishAll(
        admitted.stream().map(enrolment -> enrolment.confirm(version, at).event()).toList());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
