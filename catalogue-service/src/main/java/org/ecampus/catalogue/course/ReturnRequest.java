package org.ecampus.catalogue.course;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a course goes back to its author. */
record ReturnRequest(
    @NotBlank @Size(max = 2000) @Schema(examples = "The second section has no summary")
        String reason) {}
