package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A null value takes back what its key has said before. */
@ServiceTest
class TombstoneTest {

  private final String key = UUID.randomUUID().toString();

  @Inject Events events;
  @Inject Things things;
  @Inject Notes notes;
  @Inject Causes causes;
  @Inject Failures failures;

  @AfterEach
  void repair() {
    failures.repair();
  }

  @Test
  void isHandledByTheHandlerOfItsTopic() {
    // Given
    events.deliver(NumberedHandler.TYPE, key, "{\"number\":1}");

    // When
    var outcome = events.deliverTombstone(Things.TOPIC, key);

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
    assertThat(notes.of(key)).isEmpty();
  }

  @Test
  void isSkippedWhereNobodyListensForIt() {
    assertThat(events.deliverTombstone("ecampus.learners", key)).isEqualTo(Outcome.SKIPPED);
  }

  @Test
  void makesTheDeadLettersOfItsKeyVoid() {
    // Given
    failures.plan(key, 1, 3);
    events.deliver(UUID.randomUUID(), NumberedHandler.TYPE, key, "{\"number\":1}");
    events.deliver(UUID.randomUUID(), NumberedHandler.TYPE, key, "{\"number\":2}");

    // When
    var outcome = events.deliverTombstone(Things.TOPIC, key);

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
    assertThat(causes.of(key)).isEmpty();
  }

  @Test
  void standsInTheOutboxWithoutData() {
    // When
    things.publish(OutgoingEvent.tombstone(Things.TOPIC, key));

    // Then
    assertThat(events.outbox("org.ecampus.sample.tombstone"))
        .filteredOn(event -> event.key().equals(key))
        .singleElement()
        .satisfies(event -> assertThat(event.data()).isEmpty());
  }
}
