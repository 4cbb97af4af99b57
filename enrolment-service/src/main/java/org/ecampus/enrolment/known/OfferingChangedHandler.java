package org.ecampus.enrolment.known;

import org.ecampus.enrolment.rules.ToldOfferings;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.tutoring.offering.changed.v1")
class OfferingChangedHandler extends Handles<OfferingChanged> {

  private final ToldOfferings offerings;

  OfferingChangedHandler(ToldOfferings offerings) {
    this.offerings = offerings;
  }

  @Override
  public void handle(IncomingEvent<OfferingChanged> event) {
    OfferingChanged told = event.data();
    offerings.apply(told.known(), told.capacity());
  }
}
