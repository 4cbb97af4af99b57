package org.ecampus.catalogue.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Lets the course be found by this run. */
@Hears("org.ecampus.tutoring.offering.opened.v1")
class OfferingOpenedHandler extends Handles<OfferingChanged> {

  private final KnownRuns runs;

  OfferingOpenedHandler(KnownRuns runs) {
    this.runs = runs;
  }

  @Override
  public void handle(IncomingEvent<OfferingChanged> event) {
    runs.put(event.data());
  }
}
