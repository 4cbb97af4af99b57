package org.ecampus.enrolment.institutions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall be said about an institution from now on, all of it; a brand left out is none. */
record InstitutionChangeRequest(
    @Schema(
            description = "The revision that was read; another one is refused with 409",
            examples = "1")
        @NotNull
        @Min(1)
        Integer revision,
    @Schema(examples = "Institut national du travail") @NotBlank @Size(max = 200) String name,
    @Schema(
            description = "CENTRE for the centre and for no other",
            examples = "UNIVERSITY_OR_TRAINING_INSTITUTION")
        @NotNull
        InstitutionKind kind,
    @Schema(description = "ISO 3166-1 alpha-2", examples = "SN")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        String countryCode,
    @Valid @Nullable Brand brand) {

  Details details() {
    return new Details(name, kind, countryCode, brand);
  }
}
