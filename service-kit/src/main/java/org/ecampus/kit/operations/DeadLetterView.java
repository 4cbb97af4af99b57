package org.ecampus.kit.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.inbox.DeadLetterEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event that was not applied, without what it says. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterView(
    @Schema(examples = "0198f0a0-012c-712c-812c-000000243f34") UUID deadLetterId,
    @Schema(examples = "ecampus.enrolment") String topic,
    @Schema(
            description =
                "Whose events wait; when it was longer than any id, its beginning and a digest",
            examples = "0198f0a0-012c-712c-812c-000000243f35")
        String key,
    @Schema(
            description = "Absent when the record was no event",
            examples = "0198f0a0-012c-712c-812c-000000243f36")
        @Nullable UUID eventId,
    @Schema(examples = "org.ecampus.enrolment.enrolment.confirmed.v1") @Nullable String type,
    @Schema(examples = "2027-03-10T13:00:00Z") @Nullable Instant occurredAt,
    @Schema(examples = "2027-03-10T13:00:01Z") Instant failedAt,
    @Schema(
            description =
                "The kinds of failure with SQLSTATE, the outermost first; Waits when it waits"
                    + " behind an earlier event of its key",
            examples = "IllegalStateException <- PSQLException 23514")
        String fault,
    @Schema(
            description = "Why it was dismissed; absent while it waits",
            examples = "Test data that reached the topic by mistake")
        @Nullable String dismissal) {

  static DeadLetterView of(DeadLetterEntry entry) {
    return new DeadLetterView(
        entry.id(),
        entry.topic(),
        entry.key(),
        entry.eventId(),
        entry.type(),
        entry.occurredAt(),
        entry.failedAt(),
        entry.fault(),
        entry.dismissal());
  }
}
