package org.ecampus.kit.idempotency;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the first request with a key brought about. */
record StoredAnswer(String fingerprint, @Nullable String result, List<UUID> eventIds) {
  StoredAnswer {
    eventIds = List.copyOf(eventIds);
  }
}
