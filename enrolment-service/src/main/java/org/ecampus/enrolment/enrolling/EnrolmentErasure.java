package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Takes a learner out of what they have not completed, and leaves the rest under a pseudonym that
 * no other table and no other service knows, so that people can still be counted.
 */
@ApplicationScoped
public class EnrolmentErasure {

  private final EnrolmentRepository enrolments;
  private final PseudonymRepository pseudonyms;
  private final SeatsRepository allSeats;
  private final Seating seating;

  EnrolmentErasure(
      EnrolmentRepository enrolments,
      PseudonymRepository pseudonyms,
      SeatsRepository allSeats,
      Seating seating) {
    this.enrolments = enrolments;
    this.pseudonyms = pseudonyms;
    this.allSeats = allSeats;
    this.seating = seating;
  }

  public boolean areThere(UUID learnerId) {
    return enrolments.count("learnerId", learnerId) > 0;
  }

  /** Does so in the caller's transaction, and says how many enrolments there were. */
  public int erase(UUID learnerId, UUID by) {
    for (UUID enrolmentId : pseudonyms.unfinished(learnerId)) {
      leave(enrolmentId, learnerId, by);
    }
    enrolments.flush();
    return pseudonyms.replace(learnerId, UUID.randomUUID());
  }

  private void leave(UUID enrolmentId, UUID learnerId, UUID by) {
    UUID offering = enrolments.findById(enrolmentId).offeringId;
    OfferingSeats seats = allSeats.enter(offering, learnerId).seats();
    Enrolment enrolment = enrolments.fresh(enrolmentId);
    if (enrolment.isActive()) {
      seating.release(enrolment, Departure.withdrawn(by), seats);
    }
  }
}
