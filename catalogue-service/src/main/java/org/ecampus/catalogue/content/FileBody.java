package org.ecampus.catalogue.content;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded file, by its id. */
public record FileBody(
    @NotNull @Schema(examples = "0198f0a0-0007-7007-8007-00000000d889") UUID fileId) {}
