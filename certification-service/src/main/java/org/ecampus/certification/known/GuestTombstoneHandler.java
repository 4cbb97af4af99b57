package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.certification.erasure.ErasureService;
import org.ecampus.kit.inbox.TombstoneHandler;
import org.ecampus.kit.outbox.Topics;

/** Erases who is known as a guest alone; the tombstone of guests says nothing of learners. */
@ApplicationScoped
class GuestTombstoneHandler implements TombstoneHandler {
  private final ErasureService erasure;

  GuestTombstoneHandler(ErasureService erasure) {
    this.erasure = erasure;
  }

  @Override
  public String topic() {
    return Topics.GUESTS;
  }

  @Override
  public void handle(String key) {
    erasure.eraseGuest(UUID.fromString(key));
  }
}
