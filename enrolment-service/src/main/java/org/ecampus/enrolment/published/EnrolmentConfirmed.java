package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;

/** A learner has a seat in one version of a course. */
public record EnrolmentConfirmed(
    UUID enrolmentId, UUID learnerId, UUID courseId, UUID courseVersionId, Instant confirmedAt) {

  public static final String TYPE = "org.ecampus.enrolment.enrolment.confirmed.v1";

  /** The fact as it is sent; the facts of one enrolment keep their order. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.ENROLMENT, TYPE, enrolmentId.toString(), this);
  }
}
