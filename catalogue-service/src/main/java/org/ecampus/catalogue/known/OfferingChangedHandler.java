package org.ecampus.catalogue.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Lets the course be found by this run as it stands now. */
@Hears("org.ecampus.tutoring.offering.changed.v1")
class OfferingChangedHandler extends Handles<OfferingChanged> {

  private final KnownRuns runs;

  OfferingChangedHandler(KnownRuns runs) {
    this.runs = runs;
  }

  @Override
  public void handle(IncomingEvent<OfferingChanged> event) {
    runs.put(event.data());
  }
}
