package org.ecampus.certification.published;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** What told of a learner is removed: table name to number of rows deleted or made anonymous. */
public record ErasureCompleted(UUID learnerId, Map<String, Integer> removed, Instant completedAt) {

  private static final String TYPE = "org.ecampus.certification.erasure.completed.v1";

  public ErasureCompleted {
    removed = Map.copyOf(removed);
  }

  /** The fact on its way to the topic of this service, under the learner's id. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, learnerId.toString(), this);
  }
}
