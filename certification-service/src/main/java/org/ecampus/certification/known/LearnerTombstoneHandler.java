package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.certification.erasure.ErasureService;
import org.ecampus.kit.inbox.TombstoneHandler;
import org.ecampus.kit.outbox.Topics;

/** Erases the learner where compaction has left nothing but the tombstone. */
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
