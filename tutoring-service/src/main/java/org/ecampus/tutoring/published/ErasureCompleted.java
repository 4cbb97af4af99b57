package org.ecampus.tutoring.published;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** What told of a learner is removed: how many rows of which table were deleted or anonymised. */
public record ErasureCompleted(UUID learnerId, Map<String, Integer> removed, Instant completedAt) {

  private static final String TYPE = "org.ecampus.tutoring.erasure.completed.v1";

  public ErasureCompleted {
    removed = Map.copyOf(removed);
  }

  /** The fact as it travels. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, learnerId.toString(), this);
  }
}
