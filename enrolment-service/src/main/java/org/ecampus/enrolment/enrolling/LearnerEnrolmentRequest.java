package org.ecampus.enrolment.enrolling;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrator or an institution enrols somebody. */
record LearnerEnrolmentRequest(
    @Schema(examples = "01991b5e-7a30-7c4d-8f00-5d0c2a1b3c4d") @NotNull UUID learnerId) {}
