package org.ecampus.enrolment.rules;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.Seating;
import org.ecampus.enrolment.offering.KnownOffering;
import org.ecampus.enrolment.offering.KnownOfferings;
import org.jspecify.annotations.Nullable;

/**
 * Applies what the opener of an offering says about it. Admission and capacity hold until an
 * administrator makes rules for the offering; from then on theirs do, whatever is told later.
 */
@ApplicationScoped
public class ToldOfferings {

  private final KnownOfferings offerings;
  private final EnrolmentRulesRepository rules;
  private final Seating seating;

  ToldOfferings(KnownOfferings offerings, EnrolmentRulesRepository rules, Seating seating) {
    this.offerings = offerings;
    this.rules = rules;
    this.seating = seating;
  }

  /** Keeps what is told, unless a later revision is known already. */
  public void apply(KnownOffering told, @Nullable Integer capacity) {
    if (offerings.save(told)) {
      resize(told.offeringId(), capacity);
    }
  }

  /**
   * Asks for rules under the lock: an administrator may be making some just now. Who waits may move
   * up in either case, because price and course follow the opener.
   */
  private void resize(UUID offeringId, @Nullable Integer capacity) {
    seating.own(offeringId);
    if (rules.areMadeFor(offeringId)) {
      seating.refill(offeringId);
    } else {
      seating.resize(offeringId, capacity);
    }
  }
}
