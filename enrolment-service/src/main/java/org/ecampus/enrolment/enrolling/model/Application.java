package org.ecampus.enrolment.enrolling.model;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision.Refused;
import org.ecampus.enrolment.enrolling.model.Decision.Requested;
import org.ecampus.enrolment.offering.Admission;

/** Somebody asks for a seat: all that is known of them and of the offering when it is decided. */
public record Application(
    Applicant by,
    Terms terms,
    boolean learnerHasProfile,
    boolean keyFits,
    Optional<UUID> activeEnrolment) {

  /** The conditions of the offering. */
  public record Terms(boolean open, Admission admission, boolean paid) {

    /** Whether anybody is taken at all, whoever asks. */
    boolean takesPeople() {
      return open && admission != Admission.CLOSED;
    }
  }

  /** Somebody who administers approves a request that was made before, under the terms of now. */
  public static Application approved(Applicant by, Terms terms) {
    return new Application(by, terms, true, true, Optional.empty());
  }

  /** The same application, now that the learner's enrolments in this offering are looked up. */
  public Application holding(Optional<UUID> enrolment) {
    return new Application(by, terms, learnerHasProfile, keyFits, enrolment);
  }

  /** The reason of the first rule that does not hold, or nothing when the learner may come in. */
  public Optional<Refusal> refusal() {
    return AdmissionRule.ALL.stream()
        .<Refusal>flatMap(rule -> rule.refuse(this).stream())
        .findFirst();
  }

  /** Decides, with the seats as they are under their lock. */
  public Decision decide(Seats seats) {
    return refusal().<Decision>map(Refused::new).orElseGet(() -> admit(seats));
  }

  private Decision admit(Seats seats) {
    return needsApproval() ? new Requested() : seats.admit();
  }

  private boolean needsApproval() {
    return terms.admission() == Admission.APPROVAL && !by.isInvited();
  }
}
