package org.ecampus.enrolment.enrolling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is turned down. */
record DeclineRequest(
    @Schema(examples = "The course is for labour inspectors") @NotBlank @Size(max = 500)
        String reason) {}
