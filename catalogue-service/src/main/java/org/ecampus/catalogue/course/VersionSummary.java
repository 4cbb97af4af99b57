package org.ecampus.catalogue.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.catalogue.course.model.StageName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a course version stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionSummary(
    @Schema(examples = "0198f0a0-0001-7001-8001-000000001eef") UUID courseId,
    @Schema(examples = "0198f0a0-0002-7002-8002-000000003dde") UUID courseVersionId,
    @Schema(description = "Counts the versions of the course from 1", examples = "1") int version,
    @Schema(examples = "DRAFT") StageName state,
    @Schema(description = "To be sent back with a change of the draft", examples = "1")
        long revision,
    @Schema(
            description = "In English, else in the first of its languages",
            examples = "Introduction to International Labour Standards")
        String title,
    @Schema(description = "Learning effort of all activities together", examples = "180")
        int effortMinutes,
    @Schema(
            description = "The institution that owns the course",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(
            description = "Who began the course; absent once that person was erased",
            examples = "0198f0a0-00aa-7001-8001-000000001eef")
        @Nullable UUID ownerId,
    @Schema(examples = "2026-03-02T08:00:00Z") Instant changedAt,
    @Schema(
            description = "Why it came back from review",
            examples = "The second section has no summary")
        @Nullable String returnReason) {}
