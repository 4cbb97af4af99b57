package org.ecampus.kit.inbox;

import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** An event that was not applied, with the cause. */
record DeadLetter(
    UUID id, String topic, String key, Identity identity, @Nullable Bytes data, String cause) {

  /** How the later events of its key call it. */
  String name() {
    return identity.id() == null ? "dead letter " + id : identity.id().toString();
  }

  /** The event to try again; empty when it was malformed and never can be applied. */
  Optional<Envelope> event() {
    var eventId = identity.id();
    var type = identity.type();
    var time = identity.time();
    if (eventId == null || type == null || time == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Envelope(
            eventId, type, time, topic, key, identity.institution(), identity.traceparent(), data));
  }
}
