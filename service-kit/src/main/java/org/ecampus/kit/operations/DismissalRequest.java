package org.ecampus.kit.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ecampus.kit.inbox.BlockedKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first event of one key on one topic, and why it is given up. */
public record DismissalRequest(
    @Schema(examples = "ecampus.enrolment") @NotBlank @Size(max = 249) String topic,
    @Schema(description = "As the list shows it", examples = "0198f0a0-012c-712c-812c-000000243f34")
        @NotBlank
        @Size(max = 200)
        String key,
    @Schema(
            description = "Kept with the event; name no person",
            examples = "Test data that reached the topic by mistake")
        @NotBlank
        @Size(max = 500)
        String reason) {

  BlockedKey blocked() {
    return new BlockedKey(topic, key);
  }
}
