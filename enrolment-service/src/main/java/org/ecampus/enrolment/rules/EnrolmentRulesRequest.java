package org.ecampus.enrolment.rules;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All the rules of a course, in place of those before; what is left out does not apply. */
record EnrolmentRulesRequest(
    @Schema(description = "How many seats; without it, as many as people come", examples = "100")
        @Min(1)
        @Max(1_000_000)
        @Nullable Integer capacity,
    @Schema(description = "What a learner has to know to enrol", examples = "dignity-2026")
        @Size(min = 6, max = 100)
        @Pattern(regexp = ".*\\S.*")
        @Nullable String enrolmentKey,
    @Schema(description = "Whether an administrator looks at each request", examples = "false")
        @NotNull
        Boolean approvalRequired) {}
