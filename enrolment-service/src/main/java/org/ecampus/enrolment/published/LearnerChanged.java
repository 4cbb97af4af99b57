package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/** Who a learner is now: all of it, each time. */
public record LearnerChanged(
    UUID learnerId,
    UUID institutionId,
    String language,
    boolean hasAccount,
    String nameAssurance,
    @Nullable String timeZone,
    @Nullable String countryCode,
    @Nullable String region,
    @Nullable String organisationType,
    Instant changedAt,
    Pii pii) {

  public static final String TYPE = "org.ecampus.enrolment.learner.changed.v1";

  /** What tells who somebody is; consumers that need none of it leave it unread. */
  public record Pii(
      String givenName,
      String familyName,
      @Nullable String gender,
      @Nullable String organisation,
      @Nullable String email,
      @Nullable Boolean emailVerified) {}

  /** The fact as it is sent; the topic keeps the last one of each learner. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.LEARNERS, TYPE, learnerId.toString(), this).of(institutionId);
  }
}
