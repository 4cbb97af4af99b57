package org.ecampus.tutoring.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many attempts were made, and how many there may be in all. */
public record Attempts(@Schema(examples = "1") int made, @Schema(examples = "50") int allowed) {

  boolean usedUp() {
    return made >= allowed;
  }

  Attempts oneMore() {
    return new Attempts(made + 1, allowed);
  }
}
