package org.ecampus.enrolment.learners;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The name that somebody has seen proof of; it must be the one the learner has. */
record NameConfirmationRequest(
    @Schema(description = "With a letter in it", examples = "Amina") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "With a letter in it", examples = "Diallo") @NotBlank @Size(max = 100)
        String familyName) {}
