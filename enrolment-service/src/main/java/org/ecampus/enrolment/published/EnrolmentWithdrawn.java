package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;

/** A learner no longer has the seat she had. */
public record EnrolmentWithdrawn(
    UUID enrolmentId, UUID learnerId, UUID courseId, UUID courseVersionId, Instant withdrawnAt) {

  public static final String TYPE = "org.ecampus.enrolment.enrolment.withdrawn.v1";

  /** The fact as it is sent; the facts of one enrolment keep their order. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.ENROLMENT, TYPE, enrolmentId.toString(), this);
  }
}
