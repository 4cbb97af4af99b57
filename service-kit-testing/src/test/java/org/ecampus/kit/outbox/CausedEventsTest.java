package org.ecampus.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** In the one request that a test of a service is. */
@ServiceTest
class CausedEventsTest {

  private final String key = UUID.randomUUID().toString();

  @Inject CausedEvents caused;
  @Inject Things things;

  @Test
  void whatAStepPublishedThatWasRolledBackWasNotCaused() {
    // Given
    var before = things.number(key, 1);

    // When
    assertThatThrownBy(() -> things.numberAndFail(key, 2)).hasMessage("thought better of it");
    var after = things.number(key, 3);

    // Then
    assertThat(caused.ids()).containsExactly(before, after);
  }
}
