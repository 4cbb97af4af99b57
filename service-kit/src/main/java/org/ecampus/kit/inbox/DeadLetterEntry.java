package org.ecampus.kit.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be shown of an event that was not applied: neither its data nor what a failure said. */
public record DeadLetterEntry(
    UUID id,
    long seq,
    String topic,
    String key,
    @Nullable UUID eventId,
    @Nullable String type,
    @Nullable Instant occurredAt,
    Instant failedAt,
    String fault,
    @Nullable String dismissal) {

  static DeadLetterEntry of(ResultSet row) throws SQLException {
    var occurredAt = row.getObject("event_time", OffsetDateTime.class);
    return new DeadLetterEntry(
        row.getObject("id", UUID.class),
        row.getLong("seq"),
        row.getString("topic"),
        row.getString("key"),
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        occurredAt == null ? null : occurredAt.toInstant(),
        row.getObject("failed_at", OffsetDateTime.class).toInstant(),
        row.getString("fault"),
        row.getString("dismissal"));
  }
}
