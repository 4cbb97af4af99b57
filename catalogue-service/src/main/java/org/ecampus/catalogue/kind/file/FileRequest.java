package org.ecampus.catalogue.kind.file;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An uploaded file, by its id. */
@Schema(
    name = "FileContent",
    description =
        "Content of a FILE: a file that its author uploaded. Name, media type and size are read"
            + " from the file and shown in the draft, never sent.")
record FileRequest(
    @NotNull @Schema(examples = "0198f0a0-0007-7007-8007-00000000d889") UUID fileId) {}
