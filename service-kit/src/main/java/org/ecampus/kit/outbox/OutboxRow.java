package org.ecampus.kit.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be sent. */
public record OutboxRow(
    UUID id,
    long seq,
    String topic,
    String key,
    String type,
    @Nullable String data,
    @Nullable UUID institution,
    @Nullable String traceparent,
    Instant occurredAt,
    Instant waitingSince,
    int attempts) {

  /** Events of one lane are sent one after the other, each when the one before has arrived. */
  record Lane(String topic, String key) {}

  Lane lane() {
    return new Lane(topic, key);
  }
}
