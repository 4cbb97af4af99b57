package org.ecampus.catalogue.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of the outline. */
public record SectionRequest(
    @Schema(description = "Only ids this draft has given; absent for a new section")
        @Nullable UUID sectionId,
    @NotNull @Schema(examples = "{\"en\": \"What standards are\"}") LocalizedText titles,
    @NotNull @Size(max = 50) List<@NotNull @Valid ActivityRequest> activities) {}
