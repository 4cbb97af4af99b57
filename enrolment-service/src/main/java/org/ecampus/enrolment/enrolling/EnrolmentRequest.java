package org.ecampus.enrolment.enrolling;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learner asks to be enrolled. */
record EnrolmentRequest(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-0a1b2c3d4e5f") @NotNull UUID offeringId,
    @Schema(description = "Where the offering asks for one", examples = "dignity-2026")
        @Size(max = 100)
        @Nullable String enrolmentKey) {}
