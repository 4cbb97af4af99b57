package org.ecampus.enrolment.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One learner of an offering, as those who administer see them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RosterEntryView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-6e7f8a9b0c1d") UUID enrolmentId,
    @Schema(
            description = "After an erasure a pseudonym",
            examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d")
        UUID learnerId,
    @Schema(
            description = "Through whom; the centre when the learner enrolled alone",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(description = "Absent after an erasure", examples = "Amina") @Nullable String givenName,
    @Schema(description = "Absent after an erasure", examples = "Diallo")
        @Nullable String familyName,
    @Schema(examples = "Ministère du Travail") @Nullable String organisation,
    @Schema(examples = "CONFIRMED") EnrolmentState state,
    @Schema(description = "1 is next; absent unless WAITING", examples = "3")
        @Nullable Integer waitingPosition,
    @Schema(examples = "false") boolean completed,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant requestedAt,
    @Schema(examples = "2026-11-23T09:00:00Z") @Nullable Instant confirmedAt,
    @Schema(examples = "2026-12-01T09:00:00Z") @Nullable Instant endedAt) {}
