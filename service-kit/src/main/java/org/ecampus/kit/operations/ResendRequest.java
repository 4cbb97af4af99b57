package org.ecampus.kit.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a topic is to be sent once more. */
public record ResendRequest(
    @Schema(examples = "ecampus.enrolment") @NotBlank @Size(max = 249) String topic,
    @Schema(
            description = "Events sent at or after this instant, of the last seven days",
            examples = "2027-03-10T13:00:00Z")
        @NotNull
        Instant since,
    @Schema(
            description = "Events sent before this instant; absent for all until now",
            examples = "2027-03-10T14:00:00Z")
        @Nullable Instant until) {}
