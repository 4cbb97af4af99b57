package org.ecampus.certification.effort;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.subject.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of the ledger as its learner sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EffortEntry")
public record EffortEntryView(
    @Schema(examples = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID entryId,
    @Schema(
            description = "The event that brought the effort",
            examples = "01990c5e-6f00-7a3c-8d21-5b1f0c9e2a44")
        UUID eventId,
    @Schema(examples = "COURSE_COMPLETION") EffortSource source,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(examples = "01990c5e-1111-7a3c-8d21-5b1f0c9e2a44") UUID subjectId,
    @Schema(
            description = "The version of the course; absent where the subject has no versions",
            examples = "01990c5e-2222-7a3c-8d21-5b1f0c9e2a44")
        @Nullable UUID subjectVersion,
    @Schema(
            description = "0 the first time; a repeat enters only the minutes beyond those before",
            examples = "0")
        int repeat,
    @Schema(examples = "180") int minutes,
    @Schema(examples = "2026-11-23T10:15:30Z") Instant earnedAt) {

  static EffortEntryView of(EffortEntry entry) {
    return new EffortEntryView(
        entry.entryId,
        entry.eventId,
        entry.source,
        entry.subject.kind(),
        entry.subject.id(),
        entry.subject.version(),
        entry.repeat,
        entry.minutes,
        entry.earnedAt);
  }
}
