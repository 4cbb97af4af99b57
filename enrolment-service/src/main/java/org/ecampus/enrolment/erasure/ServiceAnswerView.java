package org.ecampus.enrolment.erasure;

import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one service has removed of an erased learner. */
record ServiceAnswerView(
    @Schema(examples = "tutoring") String service,
    @Schema(description = "Table to number of rows", examples = "{\"progress\":12}")
        Map<String, Integer> removed,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant completedAt) {

  ServiceAnswerView {
    removed = Map.copyOf(removed);
  }
}
