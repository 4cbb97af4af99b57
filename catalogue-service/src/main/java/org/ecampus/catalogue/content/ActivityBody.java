package org.ecampus.catalogue.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.ecampus.catalogue.content.model.ActivityKind;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing to do; exactly the member that {@code kind} names is there. */
public record ActivityBody(
    @Schema(description = "Only ids this draft has given; absent for a new activity")
        @Nullable UUID activityId,
    @NotNull @Schema(examples = "PAGE") ActivityKind kind,
    @NotNull @Schema(examples = "{\"en\": \"Conventions and recommendations\"}")
        LocalizedText titles,
    @NotNull
        @Min(0)
        @Max(10_000)
        @Schema(description = "Learning effort in minutes", examples = "20")
        Integer effortMinutes,
    @Valid @Schema(description = "When PAGE") @Nullable PageBody page,
    @Valid @Schema(description = "When MEDIA") @Nullable MediaBody media,
    @Valid @Schema(description = "When FILE") @Nullable FileBody file,
    @Valid @Schema(description = "When KNOWLEDGE_CHECK")
        @Nullable KnowledgeCheckBody knowledgeCheck) {}
