package org.ecampus.enrolment.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules of a course and how many people are in it; the key itself is never told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrolmentRules(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID courseId,
    @Schema(examples = "100") @Nullable Integer capacity,
    @Schema(examples = "true") boolean enrolmentKeySet,
    @Schema(examples = "false") boolean approvalRequired,
    @Schema(examples = "100") int seatsTaken,
    @Schema(examples = "12") int waiting) {

  static EnrolmentRules of(CourseRules rules, Seats seats) {
    return new EnrolmentRules(
        rules.courseId,
        seats.capacity(),
        rules.keyHash != null,
        rules.approvalRequired,
        seats.taken(),
        seats.waiting());
  }
}
