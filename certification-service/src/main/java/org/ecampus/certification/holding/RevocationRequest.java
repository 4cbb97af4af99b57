package org.ecampus.certification.holding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a certificate is to be revoked; whoever checks the certificate reads it. */
public record RevocationRequest(
    @Schema(
            description = "Whoever checks the certificate reads it",
            examples = "Issued by mistake: the course was completed by somebody else")
        @NotBlank
        @Size(min = 3, max = 500)
        String reason) {}
