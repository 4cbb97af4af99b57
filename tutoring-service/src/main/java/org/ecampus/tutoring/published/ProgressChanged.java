package org.ecampus.tutoring.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/**
 * A learner has completed an activity, or has acted for the first time on a day; the last one told
 * of an enrolment and day counts.
 */
public record ProgressChanged(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    UUID courseId,
    UUID courseVersionId,
    int percent,
    int completedMinutes,
    UUID lastActivityId,
    LocalDate day,
    Instant recordedAt) {

  private static final String TYPE = "org.ecampus.tutoring.progress.changed.v1";

  /** The fact as it travels. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, enrolmentId.toString(), this).of(institutionId);
  }
}
