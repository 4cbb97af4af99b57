package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** A learner is to be forgotten by everybody. */
public record LearnerErased(UUID learnerId, Instant erasedAt) {

  public static final String TYPE = "org.ecampus.enrolment.learner.erased.v1";

  /** The fact as it is sent, and the tombstone that takes back all that was said before. */
  public List<OutgoingEvent> events() {
    return List.of(
        new OutgoingEvent(Topics.LEARNERS, TYPE, learnerId.toString(), this),
        OutgoingEvent.tombstone(Topics.LEARNERS, learnerId.toString()));
  }
}
