package org.ecampus.enrolment.known;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What enrolment reads of a service's answer to an erasure. */
record ErasureCompleted(UUID learnerId, Map<String, Integer> removed, Instant completedAt) {

  ErasureCompleted {
    removed = Map.copyOf(removed);
  }
}
