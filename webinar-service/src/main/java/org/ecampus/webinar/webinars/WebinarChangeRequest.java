package org.ecampus.webinar.webinars;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What shall hold for a draft from now on, all of it. */
record WebinarChangeRequest(
    @NotNull
        @Min(1)
        @Schema(
            description = "The revision that was read; another one is refused with 409",
            examples = "1")
        Integer revision,
    @NotNull @Valid WebinarRequest webinar) {}
