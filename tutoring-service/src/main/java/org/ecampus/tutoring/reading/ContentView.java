package org.ecampus.tutoring.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.tutoring.learning.model.Standing;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One activity as its learner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentView(
    @Schema(examples = "0198f0a0-0065-7065-8065-0000000c344b") UUID enrolmentId,
    @Schema(examples = "0198f0a0-0003-7003-8003-000000005ccd") UUID sectionId,
    @Schema(examples = "0198f0a0-0004-7004-8004-000000007bbc") UUID activityId,
    @Schema(description = "Kinds are open: more may come at any time", examples = "PAGE")
        String kind,
    @Schema(examples = "Conventions and recommendations") String title,
    @Schema(examples = "40") int effortMinutes,
    @Schema(examples = "OPENED") Standing state,
    @Schema(examples = "2026-06-01T08:05:00Z") @Nullable Instant openedAt,
    @Schema(examples = "2026-06-01T08:50:00Z") @Nullable Instant completedAt,
    @Schema(
            type = SchemaType.OBJECT,
            description =
                "Built as the kind says, by the schema of its name: PageContent for PAGE and so on;"
                    + " absent for a kind that is not known here",
            examples = "{\"language\": \"en\", \"html\": \"<p>A convention binds.</p>\"}")
        @Nullable Object content) {}
