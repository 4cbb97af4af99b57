package org.ecampus.certification.holding;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a certificate is to be issued anew. */
public record ReissueRequest(
    @Schema(
            description =
                "The reason of the revocation, where this revokes: whoever checks the old"
                    + " certificate reads it, until the holder's data are erased. A certificate"
                    + " that was revoked before keeps its own reason",
            examples = "Issued anew: the holder's name has changed")
        @NotBlank
        @Size(min = 3, max = 500)
        String reason) {}
