package org.ecampus.enrolment.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who a learner is, with the region that follows from it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Profile(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID learnerId,
    @Schema(examples = "Amina") String givenName,
    @Schema(examples = "Diallo") String familyName,
    @Schema(examples = "FEMALE") Gender gender,
    @Schema(examples = "SN") String countryCode,
    @Schema(examples = "AFRICA") Region region,
    @Schema(examples = "Ministère du Travail") @Nullable String organisation,
    @Schema(examples = "MINISTRY_OF_LABOUR") OrganisationType organisationType,
    @Schema(examples = "fr") String language,
    @Schema(examples = "Africa/Dakar") String timeZone,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant changedAt) {

  static Profile of(Learner learner) {
    return new Profile(
        learner.id,
        learner.givenName,
        learner.familyName,
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
