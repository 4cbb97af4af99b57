package org.ecampus.catalogue.content;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A medium that is played outside the campus. */
public record MediaBody(
    @NotNull
        @Size(max = 2000)
        @Schema(description = "An https address", examples = "https://media.example.org/a-century")
        String url) {}
