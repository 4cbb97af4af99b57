package org.ecampus.enrolment.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecampus.enrolment.offering.Admission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All the rules of an offering, in place of those before; what is left out does not apply. */
record EnrolmentRulesRequest(
    @Schema(examples = "KEY") @NotNull Admission admission,
    @Schema(
            description = "What a learner has to know; with admission KEY, and only with it",
            examples = "dignity-2026")
        @Size(min = 6, max = 72)
        @Nullable String enrolmentKey,
    @Schema(description = "How many seats; without it, as many as people come", examples = "100")
        @Min(1)
        @Max(1_000_000)
        @Nullable Integer capacity) {

  boolean hasKeyExactlyIfNeeded() {
    return (admission == Admission.KEY) == (enrolmentKey != null);
  }
}
