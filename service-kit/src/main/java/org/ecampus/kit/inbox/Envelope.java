package org.ecampus.kit.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.ecampus.kit.telemetry.Traces;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvents 1.0 event in Kafka's binary mode, with all that we rely on present and well formed.
 */
record Envelope(
    UUID id,
    String type,
    Instant time,
    String topic,
    String key,
    @Nullable UUID institution,
    @Nullable String traceparent,
    @Nullable Bytes data) {

  static final String ID = "ce_id";
  static final String TYPE = "ce_type";
  static final String TIME = "ce_time";
  static final String SOURCE = "ce_source";
  static final String INSTITUTION = "ce_institution";

  static Envelope of(Message message) {
    if (message.key().isEmpty()) {
      throw new MalformedEventException("the record has no key");
    }
    return new Envelope(
        uuid(ID, required(message, ID)),
        required(message, TYPE),
        time(message),
        message.topic(),
        message.key(),
        institution(message),
        message.headers().get(Traces.TRACEPARENT),
        message.value());
  }

  private static @Nullable UUID institution(Message message) {
    var text = message.headers().get(INSTITUTION);
    return text == null ? null : uuid(INSTITUTION, text);
  }

  private static UUID uuid(String header, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new MalformedEventException(header + " is no UUID: " + text, e);
    }
  }

  private static Instant time(Message message) {
    var text = required(message, TIME);
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new MalformedEventException(TIME + " is no RFC 3339 time: " + text, e);
    }
  }

  private static String required(Message message, String header) {
    var value = message.headers().get(header);
    if (value == null || value.isBlank()) {
      throw new MalformedEventException("the header " + header + " is missing");
    }
    return value;
  }
}
