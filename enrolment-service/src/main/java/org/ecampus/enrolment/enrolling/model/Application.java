package org.ecampus.enrolment.enrolling.model;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision.Refused;
import org.ecampus.enrolment.enrolling.model.Decision.Requested;

/** Somebody asks for a seat: all that is known of her and of the course when it is decided. */
public record Application(
    boolean courseIsOpen,
    boolean learnerHasProfile,
    boolean keyFits,
    boolean needsApproval,
    Optional<UUID> activeEnrolment) {

  /** The same application, now that her enrolments in this course have been looked up. */
  public Application holding(Optional<UUID> enrolment) {
    return new Application(courseIsOpen, learnerHasProfile, keyFits, needsApproval, enrolment);
  }

  /** The reason of the first rule that does not hold, or nothing when she may come in. */
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
    return needsApproval ? new Requested() : seats.admit();
  }
}
