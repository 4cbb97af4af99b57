package org.ecampus.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;

/** Tells this service of learners as enrolment does. */
@ApplicationScoped
public class Learners {

  private static final String ERASED = "org.ecampus.enrolment.learner.erased.v1";

  private final Events events;

  Learners(Events events) {
    this.events = events;
  }

  /** The learner is erased; says what became of that fact. */
  public Outcome erased(UUID eventId, UUID learnerId) {
    return events.deliver(
        eventId,
        ERASED,
        learnerId.toString(),
        """
        {"learnerId": "%s", "erasedAt": "2026-11-25T10:00:00Z"}
        """
            .formatted(learnerId));
  }

  /** The tombstone that follows. */
  public Outcome tombstone(UUID learnerId) {
    return events.deliverTombstone(Topics.LEARNERS, learnerId.toString());
  }
}
