package org.ecampus.webinar.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A webinar is open to registration; {@code capacity} is absent when there is no limit. */
public record WebinarScheduled(
    UUID webinarId,
    UUID institutionId,
    LocalizedText titles,
    Instant startsAt,
    String timeZone,
    int durationMinutes,
    @Nullable Integer capacity,
    List<String> languages,
    Instant scheduledAt) {

  private static final String TYPE = "org.ecampus.webinar.webinar.scheduled.v1";

  public WebinarScheduled {
    languages = List.copyOf(languages);
  }

  /** The fact on its way to the topic of this service, under the webinar's id. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, webinarId.toString(), this).of(institutionId);
  }
}
