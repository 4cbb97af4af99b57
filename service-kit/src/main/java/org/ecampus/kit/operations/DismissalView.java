package org.ecampus.kit.operations;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which event was given up. */
public record DismissalView(
    @Schema(examples = "0198f0a0-012c-712c-812c-000000243f34") UUID deadLetterId,
    @Schema(description = "How many events of the key still wait", examples = "2") long waiting) {}
