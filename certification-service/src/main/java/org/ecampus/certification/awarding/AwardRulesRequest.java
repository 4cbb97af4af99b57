package org.ecampus.certification.awarding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next version of the award rules; complete, since it replaces the one before. */
public record AwardRulesRequest(
    @Schema(
            description = "Not in the past and later than every version before; absent: now",
            examples = "2027-01-01T00:00:00Z")
        @Nullable Instant effectiveFrom,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid AwardRuleData> rules) {}
