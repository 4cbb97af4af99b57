package org.ecampus.enrolment.institutions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A partner that is to be known. */
record InstitutionRequest(
    @Schema(
            description =
                "The id that its people's tokens carry already; if left out, a new one is made",
            examples = "01990000-0000-7000-8000-0000000000a1")
        @Nullable UUID institutionId,
    @Schema(examples = "Institut national du travail") @NotBlank @Size(max = 200) String name,
    @Schema(examples = "UNIVERSITY_OR_TRAINING_INSTITUTION") @NotNull InstitutionKind kind,
    @Schema(description = "ISO 3166-1 alpha-2", examples = "SN")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        String countryCode,
    @Valid @Nullable Brand brand) {

  Details details() {
    return new Details(name, kind, countryCode, brand);
  }
}
