package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** Who a learner is now: all of it, each time. */
public record LearnerChanged(
    UUID learnerId,
    String language,
    String timeZone,
    String countryCode,
    String region,
    String organisationType,
    Instant changedAt,
    Pii pii) {

  public static final String TYPE = "org.ecampus.enrolment.learner.changed.v1";

  /** What tells who somebody is; consumers that need none of it leave it unread. */
  public record Pii(
      String givenName, String familyName, String gender, @Nullable String organisation) {}

  /** The fact as it is sent; the topic keeps the last one of each learner. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.LEARNERS, TYPE, learnerId.toString(), this);
  }
}
