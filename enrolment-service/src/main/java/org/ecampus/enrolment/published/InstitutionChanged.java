package org.ecampus.enrolment.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/** What an institution is now: all of it, each time. */
public record InstitutionChanged(
    UUID institutionId,
    int revision,
    String name,
    String kind,
    String countryCode,
    @Nullable Brand brand,
    Instant changedAt) {

  public static final String TYPE = "org.ecampus.enrolment.institution.changed.v1";

  /** How it presents itself. */
  public record Brand(@Nullable String primaryColour, @Nullable String website) {}

  /** The fact as it is sent; it belongs to the institution itself. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, institutionId.toString(), this)
        .of(institutionId);
  }
}
