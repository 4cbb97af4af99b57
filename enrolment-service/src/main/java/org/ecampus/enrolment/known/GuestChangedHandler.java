package org.ecampus.enrolment.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(value = "org.ecampus.webinar.guest.changed.v1", key = "learnerId")
class GuestChangedHandler extends Handles<GuestChanged> {

  private final KnownGuests guests;

  GuestChangedHandler(KnownGuests guests) {
    this.guests = guests;
  }

  @Override
  public void handle(IncomingEvent<GuestChanged> event) {
    guests.save(event.data());
  }
}
