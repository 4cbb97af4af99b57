package org.ecampus.enrolment.learners;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a learner is, as they see it; what they have not said yet is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProfileView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID learnerId,
    @Schema(examples = "Amina") String givenName,
    @Schema(examples = "Diallo") String familyName,
    @Schema(examples = "SELF_DECLARED") NameAssurance nameAssurance,
    @Schema(examples = "amina@example.org") @Nullable String email,
    @Schema(description = "Absent without an address", examples = "true")
        @Nullable Boolean emailVerified,
    @Schema(examples = "FEMALE") @Nullable Gender gender,
    @Schema(examples = "SN") @Nullable String countryCode,
    @Schema(description = "Follows from country and organisation", examples = "AFRICA")
        @Nullable Region region,
    @Schema(examples = "Ministère du Travail") @Nullable String organisation,
    @Schema(examples = "MINISTRY_OF_LABOUR") @Nullable OrganisationType organisationType,
    @Schema(examples = "fr") String language,
    @Schema(examples = "Africa/Dakar") @Nullable String timeZone,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant changedAt) {

  static ProfileView of(Learner learner) {
    return new ProfileView(
        learner.id,
        learner.givenName,
        learner.familyName,
        learner.nameAssurance,
        learner.email,
        learner.email == null ? null : learner.emailVerified,
        learner.gender,
        learner.countryCode,
        learner.region,
        learner.organisation,
        learner.organisationType,
        learner.language,
        learner.timeZone,
        learner.changedAt);
  }
}
