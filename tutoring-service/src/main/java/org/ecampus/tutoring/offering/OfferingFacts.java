package org.ecampus.tutoring.offering;

import org.ecampus.tutoring.known.Price;
import org.ecampus.tutoring.published.OfferingState;

/** Offerings as other services are told of them. */
final class OfferingFacts {

  private static final String COURSE = "COURSE";

  private OfferingFacts() {}

  static OfferingState state(Offering offering) {
    return new OfferingState(
        offering.offeringId,
        offering.revision,
        offering.institutionId,
        COURSE,
        offering.courseId,
        offering.courseVersionId,
        offering.track.name(),
        price(offering.price),
        offering.admission.name(),
        offering.capacity,
        offering.language,
        offering.startsOn);
  }

  private static OfferingState.Price price(Price price) {
    return new OfferingState.Price(
        price.kind().name(), price.amount(), price.currency(), price.sponsor());
  }
}
