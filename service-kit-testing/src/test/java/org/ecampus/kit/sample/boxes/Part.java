package org.ecampus.kit.sample.boxes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a box. */
public record Part(@NotBlank @Size(max = 100) @Schema(examples = "Lid") String title) {}
