package org.ecampus.tutoring.knowledgecheck;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many attempts a learner has made at a check of a course version, when the last one was
 * received, and how many passed.
 */
record AttemptHistory(int made, @Nullable Instant last, int passes) {

  boolean passed() {
    return passes > 0;
  }

  AttemptHistory oneMore(Instant now, boolean passed) {
    return new AttemptHistory(made + 1, now, passed ? passes + 1 : passes);
  }
}
