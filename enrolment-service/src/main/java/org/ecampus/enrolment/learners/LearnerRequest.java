package org.ecampus.enrolment.learners;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who is to learn and has no account yet. */
record LearnerRequest(
    @Schema(description = "With a letter in it", examples = "Amina") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "With a letter in it", examples = "Diallo") @NotBlank @Size(max = 100)
        String familyName,
    @Schema(examples = "amina@example.org") @NotNull @Email @Size(max = 254) String email,
    @Schema(description = "BCP 47", examples = "fr") @NotBlank @Size(max = 35) String language) {}
