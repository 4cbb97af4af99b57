package org.ecampus.kit.sample.boxes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many pieces a box holds from now on, if it is still at the given revision. */
public record BoxChange(
    @Min(0) @Max(1_000) @Schema(examples = "4") int pieces,
    @Min(0) @Schema(examples = "0") int revision) {}
