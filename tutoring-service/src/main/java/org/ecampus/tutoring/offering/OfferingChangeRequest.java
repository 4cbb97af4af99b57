package org.ecampus.tutoring.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ecampus.kit.text.LanguageTag;
import org.ecampus.tutoring.known.Price;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What shall hold for an offering from now on, all of it. */
record OfferingChangeRequest(
    @NotNull
        @Min(1)
        @Schema(
            description = "The revision that was read; another one is refused with 409",
            examples = "1")
        Integer revision,
    @NotNull @Valid Price price,
    @NotNull @Schema(examples = "CLOSED") Admission admission,
    @Min(1)
        @Max(1_000_000)
        @Schema(description = "Seats; absent when there is no limit", examples = "30")
        @Nullable Integer capacity,
    @NotNull @Size(max = 35) @Schema(description = "BCP 47", examples = "es") String language,
    @Schema(
            description = "The first day; absent when it has none, or none yet",
            examples = "2026-09-14")
        @Nullable LocalDate startsOn) {

  OfferingChangeRequest {
    language = language == null ? null : LanguageTag.checked(language);
  }
}
