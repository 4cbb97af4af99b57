package org.ecampus.tutoring.knowledgecheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many attempts a learner has made at a check of a course version, and may make in all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Attempts(
    @Schema(description = "In this course version, whatever the enrolment", examples = "1")
        int made,
    @Schema(examples = "50") int allowed,
    @Schema(
            description = "An attempt before is refused with 429; absent when none is left or due",
            examples = "2026-06-01T09:01:00Z")
        @Nullable Instant nextAttemptAt) {

  boolean usedUp() {
    return made >= allowed;
  }
}
