package org.ecampus.tutoring.knowledgecheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many attempts were made, and when the last one was received. */
record AttemptHistory(int made, @Nullable Instant last) {

  AttemptHistory oneMore(Instant now) {
    return new AttemptHistory(made + 1, now);
  }
}
