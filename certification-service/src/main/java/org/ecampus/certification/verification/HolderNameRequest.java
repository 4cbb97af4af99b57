package org.ecampus.certification.verification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A name that stands on paper, to be compared with the holder's; it is kept nowhere. */
public record HolderNameRequest(
    @Schema(description = "In any case and spacing, accents as on paper", examples = "Amina Diallo")
        @NotBlank
        @Size(max = HolderNameRequest.LONGEST)
        String name) {
  static final int LONGEST = 300;
}
