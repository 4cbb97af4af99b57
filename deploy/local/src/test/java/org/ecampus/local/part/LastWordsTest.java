package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastWordsTest {

  @Test
  void showsOfAJsonLineTheMessageAndItsCauses() {
    // Given
    var line =
        """
        {"level":"ERROR","message":"Failed to start","exception":{"causedBy":{"message":"The \\"x\\" is gone"}}}\
        """;

    // When
    var readable = LastWords.readable(line);

    // Then
    assertThat(readable).isEqualTo("  Failed to start\n    because: The \"x\" is gone");
  }

  @Test
  void cutsALongLine() {
    assertThat(LastWords.readable("x".repeat(5_000))).hasSizeLessThan(320).endsWith("...");
  }
}
