package org.ecampus.kit.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far the log is as it was written. */
public record VerificationView(
    @Schema(examples = "42", description = "The last position up to which all is well")
        long position,
    @Schema(
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
            description = "The hash there, which log lines of the service told as well")
        String hash,
    @Schema(
            examples = "43",
            description = "The position where the chain breaks; absent when it does not")
        @Nullable Long brokenAt,
    @Schema(
            examples = "false",
            description = "Whether there is more to verify: ask again from this position")
        boolean more) {}
