package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.inbox.TombstoneHandler;
import org.ecampus.kit.outbox.Topics;

@ApplicationScoped
class GuestTombstoneHandler implements TombstoneHandler {

  private final KnownGuests guests;

  GuestTombstoneHandler(KnownGuests guests) {
    this.guests = guests;
  }

  @Override
  public String topic() {
    return Topics.GUESTS;
  }

  @Override
  public void handle(String key) {
    guests.forget(UUID.fromString(key));
  }
}
