package org.ecampus.catalogue.file;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file with a link to its bytes. */
record FileLinkView(
    @Schema(examples = "0198f0a0-0007-7007-8007-00000000d889") UUID fileId,
    @Schema(examples = "supervisory-system.pdf") String name,
    @Schema(examples = "application/pdf") String mediaType,
    @Schema(description = "In bytes", examples = "482113") long size,
    @Schema(
            description = "Good without a token, for this file, until urlExpiresAt",
            examples =
                "https://content.example.org/files/0198f0a0-0007-7007-8007-00000000d889"
                    + "?expires=1780301400&signature=HRQ4ZnQpYLf-M65RVc0Mv7NnHMe4R70sIW_Y9Wh1PhI")
        String url,
    @Schema(examples = "2026-06-01T08:10:00Z") Instant urlExpiresAt) {}
