package org.ecampus.enrolment.enrolling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Decision;
import org.ecampus.enrolment.enrolling.model.Decision.Waiting;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of asking for a seat. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrolmentAnswer(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-6e7f8a9b0c1d") UUID enrolmentId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") UUID learnerId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID courseId,
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-1b2c3d4e5f60") UUID courseVersionId,
    @Schema(examples = "WAITING") EnrolmentState state,
    @Schema(description = "1 is next; absent unless WAITING", examples = "3")
        @Nullable Integer waitingPosition,
    @Schema(examples = "2026-11-23T09:00:00Z") Instant requestedAt,
    @Schema(description = "When the seat was given", examples = "2026-11-23T09:00:00Z")
        @Nullable Instant confirmedAt) {

  static EnrolmentAnswer of(Enrolment enrolment, Decision decision) {
    return new EnrolmentAnswer(
        enrolment.id,
        enrolment.learnerId,
        enrolment.courseId,
        enrolment.courseVersionId,
        enrolment.state,
        decision instanceof Waiting(int position) ? position : null,
        enrolment.requestedAt,
        enrolment.confirmedAt);
  }
}
