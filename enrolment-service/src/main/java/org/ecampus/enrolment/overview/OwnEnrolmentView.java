package org.ecampus.enrolment.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.offering.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of a learner's own enrolments, as they see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OwnEnrolmentView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-6e7f8a9b0c1d") UUID enrolmentId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID offeringId,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID subjectId,
    @Schema(
            description = "The version studied; absent for programmes",
            examples = "01991b5e-7a30-7c4d-8f00-1b2c3d4e5f60")
        @Nullable UUID subjectVersion,
    @Schema(
            description =
                "In the learner's language where the course has it; absent for programmes",
            examples = "Introduction aux normes internationales du travail")
        @Nullable String title,
    @Schema(
            description = "Through whom; the centre when the learner enrolled alone",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "CONFIRMED") EnrolmentState state,
    @Schema(description = "1 is next; absent unless WAITING", examples = "3")
        @Nullable Integer waitingPosition,
    @Schema(examples = "false") boolean completed,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-9f8e7d6c5b4a") @Nullable UUID certificateId,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant requestedAt,
    @Schema(examples = "2026-11-23T09:00:00Z") @Nullable Instant confirmedAt,
    @Schema(examples = "2026-12-01T09:00:00Z") @Nullable Instant endedAt) {}
