package org.ecampus.enrolment.enrolling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.offering.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of asking for a seat. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrolmentView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-6e7f8a9b0c1d") UUID enrolmentId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID learnerId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID offeringId,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID subjectId,
    @Schema(
            description = "The version studied; absent for programmes",
            examples = "01991b5e-7a30-7c4d-8f00-1b2c3d4e5f60")
        @Nullable UUID subjectVersion,
    @Schema(
            description = "Through whom; the centre when the learner enrolled alone",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "WAITING") EnrolmentState state,
    @Schema(description = "1 is next; absent unless WAITING", examples = "3")
        @Nullable Integer waitingPosition,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant requestedAt,
    @Schema(description = "When the seat was given", examples = "2026-11-23T09:00:00Z")
        @Nullable Instant confirmedAt) {

  static EnrolmentView of(Enrolment enrolment) {
    return at(null, enrolment);
  }

  static EnrolmentView of(Enrolment enrolment, Decision decision) {
    boolean waits = enrolment.state == EnrolmentState.WAITING;
    return at(waits && decision instanceof Waiting(int position) ? position : null, enrolment);
  }

  private static EnrolmentView at(@Nullable Integer position, Enrolment enrolment) {
    return new EnrolmentView(
        enrolment.id,
        enrolment.learnerId,
        enrolment.offeringId,
        enrolment.subjectKind,
        enrolment.subjectId,
        enrolment.subjectVersion,
        enrolment.institutionId,
        enrolment.state,
        position,
        enrolment.requestedAt,
        enrolment.confirmedAt);
  }
}
