package org.ecampus.enrolment.learners;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner as those who administer see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LearnerView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID learnerId,
    @Schema(
            description = "Who registered them; the centre when they came alone",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(description = "Whether they can sign in", examples = "false") boolean hasAccount,
    @Schema(examples = "Amina") String givenName,
    @Schema(examples = "Diallo") String familyName,
    @Schema(examples = "CONFIRMED") NameAssurance nameAssurance,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-7a8b9c0d1e2f") @Nullable UUID nameConfirmedBy,
    @Schema(examples = "2026-11-23T09:00:00Z") @Nullable Instant nameConfirmedAt,
    @Schema(examples = "amina@example.org") @Nullable String email,
    @Schema(description = "Absent without an address", examples = "false")
        @Nullable Boolean emailVerified,
    @Schema(examples = "fr") String language,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant changedAt) {

  static LearnerView of(Learner learner) {
    return new LearnerView(
        learner.id,
        learner.institutionId,
        learner.hasAccount(),
        learner.givenName,
        learner.familyName,
        learner.nameAssurance,
        learner.nameConfirmedBy,
        learner.nameConfirmedAt,
        learner.email,
        learner.email == null ? null : learner.emailVerified,
        learner.language,
        learner.changedAt);
  }
}
