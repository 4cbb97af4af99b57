package org.ecampus.kit.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ecampus.kit.inbox.BlockedKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The events of one key on one topic. */
public record KeyRequest(
    @Schema(examples = "ecampus.enrolment") @NotBlank @Size(max = 249) String topic,
    @Schema(description = "As the list shows it", examples = "0198f0a0-012c-712c-812c-000000243f34")
        @NotBlank
        @Size(max = 200)
        String key) {

  BlockedKey blocked() {
    return new BlockedKey(topic, key);
  }
}
