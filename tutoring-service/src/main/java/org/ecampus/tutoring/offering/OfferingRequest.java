package org.ecampus.tutoring.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.ecampus.kit.text.LanguageTag;
import org.ecampus.tutoring.known.Price;
import org.ecampus.tutoring.known.model.Track;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run of a course to be opened, with the version that is published last. */
record OfferingRequest(
    @NotNull @Schema(examples = "0198f0a0-0014-7014-8014-000000026aac") UUID courseId,
    @NotNull @Schema(description = "That of the course", examples = "TUTORED") Track track,
    @NotNull @Valid Price price,
    @NotNull @Schema(examples = "INVITED") Admission admission,
    @Min(1)
        @Max(1_000_000)
        @Schema(description = "Seats; absent when there is no limit", examples = "25")
        @Nullable Integer capacity,
    @NotNull @Size(max = 35) @Schema(description = "BCP 47", examples = "es") String language,
    @Schema(
            description = "The first day; absent when it has none, or none yet",
            examples = "2026-09-14")
        @Nullable LocalDate startsOn) {

  OfferingRequest {
    language = language == null ? null : LanguageTag.checked(language);
  }
}
