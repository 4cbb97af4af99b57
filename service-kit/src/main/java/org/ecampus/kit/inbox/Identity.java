package org.ecampus.kit.inbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As much of an event's envelope as could be read; all of it unless the event is malformed. */
record Identity(
    @Nullable UUID id,
    @Nullable String type,
    @Nullable Instant time,
    @Nullable UUID institution,
    @Nullable String traceparent) {

  static final Identity UNKNOWN = new Identity(null, null, null, null, null);

  static Identity of(Envelope event) {
    return new Identity(
        event.id(), event.type(), event.time(), event.institution(), event.traceparent());
  }
}
