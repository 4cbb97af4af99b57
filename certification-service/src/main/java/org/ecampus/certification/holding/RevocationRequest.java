package org.ecampus.certification.holding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a certificate is to be revoked; whoever checks the certificate reads it, until the holder's
 * data are erased.
 */
public record RevocationRequest(
    @Schema(
            description =
                "Whoever checks the certificate reads it. It is kept until the holder's data are"
                    + " erased, and not at all when they have been",
            examples = "Issued by mistake: the course was completed by somebody else")
        @NotBlank
        @Size(min = 3, max = 500)
        String reason) {}
