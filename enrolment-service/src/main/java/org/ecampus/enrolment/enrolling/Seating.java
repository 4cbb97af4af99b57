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
import org.ecampus.enrolment.enrolling.model.Promotion;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Gives seats and takes them back, under the locks of their offering, and publishes it. */
@ApplicationScoped
public class Seating {

  private final SeatsRepository allSeats;
  private final EnrolmentRepository enrolments;
  private final TermsRepository terms;
  private final WaitingListRepository waitingList;
  private final Outbox outbox;
  private final Clock clock;

  Seating(
      SeatsRepository allSeats,
      EnrolmentRepository enrolments,
      TermsRepository terms,
      WaitingListRepository waitingList,
      Outbox outbox,
      Clock clock) {
    this.allSeats = allSeats;
    this.enrolments = enrolments;
    this.terms = terms;
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

  /**
   * Changes how many seats an offering has that is owned; those who wait move up when there are
   * more, and when other terms are in force than those that have kept them.
   */
  public Seats resize(UUID offeringId, @Nullable Integer capacity) {
    OfferingSeats seats = allSeats.findById(offeringId);
    Seats counted = seats.isCounted() ? seats.seats() : allSeats.count(offeringId);
    Seats resized = promote(offeringId, counted.resized(capacity));
    seats.become(resized);
    return resized;
  }

  /** Lets those who wait move up into an offering whose terms may have changed. */
  public void refill(UUID offeringId) {
    resize(offeringId, allSeats.own(offeringId).capacity);
  }

  /** The seats of an offering as they are just now, without holding anybody up. */
  public Seats look(UUID offeringId) {
    return allSeats.look(offeringId);
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
    fill(seats);
  }

  /** Seats those who wait, as far as there is room and the terms in force let them move up. */
  void fill(OfferingSeats seats) {
    seats.become(promote(seats.offeringId, seats.seats()));
  }

  private Seats promote(UUID offeringId, Seats seats) {
    int free = seats.promotable();
    return free == 0 ? seats : seats.promoting(moveUp(offeringId, free));
  }

  private int moveUp(UUID offeringId, int most) {
    TermsInForce now = terms.of(offeringId);
    Promotion whom = Promotion.under(now.terms());
    return waitingList.move(
        () -> confirm(enrolments.longestWaiting(offeringId, whom, most), now.subjectVersion()));
  }

  private int confirm(List<Enrolment> admitted, @Nullable UUID version) {
    Instant at = now();
    outbox.publishAll(
        admitted.stream().map(enrolment -> enrolment.confirm(version, at).event()).toList());
    return admitted.size();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
