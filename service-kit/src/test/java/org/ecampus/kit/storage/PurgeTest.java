package org.ecampus.kit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PurgeTest {

  @Test
  void goesOnUntilABatchIsNotFull() {
    // Given
    var batches = new ArrayDeque<>(List.of(10, 10, 3, 10));

    // When
    var purged = Purge.inBatchesOf(10, _ -> batches.remove());

    // Then
    assertThat(purged).isEqualTo(23);
    assertThat(batches).containsExactly(10);
  }

  @Test
  void givesUpAfterAHundredBatches() {
    // Given
    var asked = new AtomicInteger();

    // When
    var purged =
        Purge.inBatchesOf(
            10,
            size -> {
              asked.incrementAndGet();
              return size;
            });

    // Then
    assertThat(purged).isEqualTo(1_000);
    assertThat(asked).hasValue(100);
  }
}
