package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.inbox.TombstoneHandler;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.tutoring.erasure.ErasureService;

/** Removes what tells of the learner also where the fact of the erasure was compacted away. */
@ApplicationScoped
class LearnerTombstoneHandler implements TombstoneHandler {

  private final ErasureService erasure;

  LearnerTombstoneHandler(ErasureService erasure) {
    this.erasure = erasure;
  }

  @Override
  public String topic() {
    return Topics.LEARNERS;
  }

  @Override
  public void handle(String key) {
    erasure.erase(UUID.fromString(key));
  }
}
