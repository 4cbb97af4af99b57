package org.ecampus.enrolment.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a learner says she is; names she leaves out are taken from her token. */
record ProfileRequest(
    @Schema(examples = "Amina") @Size(max = 100) @Pattern(regexp = ".*\\S.*")
        @Nullable String givenName,
    @Schema(examples = "Diallo") @Size(max = 100) @Pattern(regexp = ".*\\S.*")
        @Nullable String familyName,
    @Schema(examples = "FEMALE") @NotNull Gender gender,
    @Schema(description = "ISO 3166-1 alpha-2", examples = "SN")
        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        String countryCode,
    @Schema(examples = "Ministère du Travail") @Size(max = 200) @Pattern(regexp = ".*\\S.*")
        @Nullable String organisation,
    @Schema(examples = "MINISTRY_OF_LABOUR") @NotNull OrganisationType organisationType,
    @Schema(description = "BCP 47", examples = "fr")
        @NotNull
        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,16}")
        String language,
    @Schema(description = "IANA time zone", examples = "Africa/Dakar") @NotBlank @Size(max = 60)
        String timeZone) {}
