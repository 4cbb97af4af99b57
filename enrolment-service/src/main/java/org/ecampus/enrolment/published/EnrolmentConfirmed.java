package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/** A learner has a seat in an offering. */
public record EnrolmentConfirmed(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    SubjectKind subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    UUID institutionId,
    Instant confirmedAt) {

  public static final String TYPE = "org.ecampus.enrolment.enrolment.confirmed.v1";

  /** The fact as it is sent; the facts of one enrolment keep their order. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, enrolmentId.toString(), this).of(institutionId);
  }
}
