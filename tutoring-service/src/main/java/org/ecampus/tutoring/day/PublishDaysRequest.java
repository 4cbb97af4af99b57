package org.ecampus.tutoring.day;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From which day on to publish again, and where the batch before ended. */
record PublishDaysRequest(
    @NotNull @Schema(examples = "2026-01-01") LocalDate since,
    @Size(max = 1000)
        @Schema(description = "The `next` of the batch before; absent for the first batch")
        @Nullable String after) {

  private static final int LAST_YEAR = 9999;

  PublishDaysRequest {
    if (since != null && (since.getYear() < 0 || since.getYear() > LAST_YEAR)) {
      throw new IllegalArgumentException("since must be a day of the years 0 to 9999");
    }
  }
}
