package org.ecampus.catalogue.published;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** What this service held about a learner is removed: so many rows of each table. */
public record ErasureCompleted(UUID learnerId, Map<String, Integer> removed, Instant completedAt) {

  private static final String TYPE = "org.ecampus.catalogue.erasure.completed.v1";

  public ErasureCompleted {
    removed = Map.copyOf(removed);
  }

  /** The fact on its way to the topic of this service, under the learner's id. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, learnerId.toString(), this);
  }
}
