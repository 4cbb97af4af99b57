package org.ecampus.catalogue.kind.media;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A medium as its author sends it. */
@Schema(
    name = "MediaContent",
    description = "Content of a MEDIA: a film, recording or other medium outside the campus.")
record MediaRequest(
    @NotNull
        @Size(max = 2000)
        @Schema(
            description = "An https address with a host, in ASCII",
            examples = "https://media.example.org/a-century")
        String url) {}
