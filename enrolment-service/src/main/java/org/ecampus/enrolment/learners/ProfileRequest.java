package org.ecampus.enrolment.learners;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a learner says they are; names left out are taken from their token. */
record ProfileRequest(
    @Schema(description = "With a letter in it", examples = "Amina") @Size(max = 100)
        @Nullable String givenName,
    @Schema(description = "With a letter in it", examples = "Diallo") @Size(max = 100)
        @Nullable String familyName,
    @Schema(examples = "FEMALE") @NotNull Gender gender,
    @Schema(description = "ISO 3166-1 alpha-2", examples = "SN")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        String countryCode,
    @Schema(examples = "Ministère du Travail") @Size(min = 1, max = 200)
        @Nullable String organisation,
    @Schema(examples = "MINISTRY_OF_LABOUR") @NotNull OrganisationType organisationType,
    @Schema(description = "BCP 47", examples = "fr") @NotBlank @Size(max = 35) String language,
    @Schema(description = "IANA time zone", examples = "Africa/Dakar") @NotBlank @Size(max = 60)
        String timeZone) {}
