package org.ecampus.enrolment.institutions;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an institution presents itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Brand(
    @Schema(description = "As in CSS", examples = "#1d4f91") @Pattern(regexp = "#[0-9a-f]{6}")
        @Nullable String primaryColour,
    @Schema(examples = "https://training.example.org") @Size(max = 200) @Nullable String website) {

  boolean isBlank() {
    return primaryColour == null && website == null;
  }
}
