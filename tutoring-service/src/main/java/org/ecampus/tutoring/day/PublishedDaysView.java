package org.ecampus.tutoring.day;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many days of enrolments a batch has published, and where to go on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublishedDaysView(
    @Schema(examples = "500") int published,
    @Schema(
            description = "Send as `after` for the next batch; absent after the last",
            examples = "WyIyMDI2LTA2LTAxIl0")
        @Nullable String next) {}
