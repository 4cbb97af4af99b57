package org.ecampus.enrolment.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.enrolment.offering.Admission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules of an offering and how many people are in it; the key itself is never told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EnrolmentRulesView(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") UUID offeringId,
    @Schema(examples = "KEY") Admission admission,
    @Schema(description = "Absent where as many are taken as come", examples = "100")
        @Nullable Integer capacity,
    @Schema(examples = "100") int seatsTaken,
    @Schema(examples = "12") int waiting) {

  static EnrolmentRulesView of(UUID offeringId, Admission admission, Seats seats) {
    return new EnrolmentRulesView(
        offeringId, admission, seats.capacity(), seats.taken(), seats.waiting());
  }
}
