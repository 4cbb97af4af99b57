package org.ecampus.kit.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.ecampus.kit.outbox.OutboxResend.Resent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a topic will be sent once more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResendView(
    @Schema(description = "How many events", examples = "1200") int events,
    @Schema(
            description =
                "The `since` of another request for the events that the time did not suffice for;"
                    + " absent when there are none",
            examples = "2027-03-10T13:40:00Z")
        @Nullable Instant remainingSince) {

  static ResendView of(Resent resent) {
    return new ResendView(resent.events(), resent.remainingSince());
  }
}
