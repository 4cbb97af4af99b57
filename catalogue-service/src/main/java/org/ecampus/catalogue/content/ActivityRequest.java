package org.ecampus.catalogue.content;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing to do, with content as its kind says. */
public record ActivityRequest(
    @Schema(description = "Only ids this draft has given; absent for a new activity")
        @Nullable UUID activityId,
    @NotNull
        @Size(max = 50)
        @Schema(description = "PAGE, MEDIA, FILE or KNOWLEDGE_CHECK", examples = "PAGE")
        String kind,
    @NotNull @Schema(examples = "{\"en\": \"Conventions and recommendations\"}")
        LocalizedText titles,
    @NotNull
        @Min(0)
        @Max(10_000)
        @Schema(description = "Learning effort in minutes", examples = "20")
        Integer effortMinutes,
    @NotNull
        @Schema(
            type = SchemaType.OBJECT,
            implementation = Object.class,
            description =
                "As the kind says: PageContent, MediaContent, FileContent or KnowledgeCheckContent",
            examples = ActivityView.PAGE)
        ObjectNode content) {}
