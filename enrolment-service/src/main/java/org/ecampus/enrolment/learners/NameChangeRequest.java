package org.ecampus.enrolment.learners;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A learner is called otherwise, and an administrator has seen proof of it. */
record NameChangeRequest(
    @Schema(description = "With a letter in it", examples = "Amina") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "With a letter in it", examples = "Diallo-Sow") @NotBlank @Size(max = 100)
        String familyName,
    @Schema(examples = "Marriage, certificate seen") @NotBlank @Size(max = 500) String reason) {}
