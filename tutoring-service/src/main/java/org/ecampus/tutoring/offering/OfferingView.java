package org.ecampus.tutoring.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecampus.tutoring.known.Price;
import org.ecampus.tutoring.known.model.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An offering as it stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferingView(
    @Schema(examples = "0198f0a0-0040-7040-8040-00000007a120") UUID offeringId,
    @Schema(description = "Grows by one with each change", examples = "1") int revision,
    @Schema(
            description = "The owner, who issues the certificates",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "0198f0a0-0014-7014-8014-000000026aac") UUID courseId,
    @Schema(
            description = "The version that was published last when it was opened",
            examples = "0198f0a0-0015-7015-8015-00000002899b")
        UUID courseVersionId,
    @Schema(examples = "TUTORED") Track track,
    Price price,
    @Schema(examples = "INVITED") Admission admission,
    @Schema(description = "Seats; absent when there is no limit", examples = "25")
        @Nullable Integer capacity,
    @Schema(description = "BCP 47", examples = "es") String language,
    @Schema(description = "The first day; absent when it has none", examples = "2026-09-14")
        @Nullable LocalDate startsOn,
    @Schema(examples = "2026-06-01T08:00:00Z") Instant openedAt,
    @Schema(examples = "2026-06-03T09:30:00Z") Instant changedAt) {

  static OfferingView of(Offering offering) {
    return new OfferingView(
        offering.offeringId,
        offering.revision,
        offering.institutionId,
        offering.courseId,
        offering.courseVersionId,
        offering.track,
        offering.price,
        offering.admission,
        offering.capacity,
        offering.language,
        offering.startsOn,
        offering.openedAt,
        offering.changedAt);
  }
}
