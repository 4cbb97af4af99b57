package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.Moved;
import org.ecampus.kit.sample.MovedHandler;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.Seen;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A handler that says what it does and nothing else. */
@ServiceTest
class HandlesTest {

  private final UUID thing = UUID.randomUUID();

  @Inject Events events;
  @Inject MovedHandler handler;
  @Inject Causes causes;
  @Inject Notes notes;
  @Inject Seen seen;

  @Test
  void knowsItsTypeItsRecordAndItsKey() {
    assertThat(handler.type()).isEqualTo("org.ecampus.sample.thing.moved.v1");
    assertThat(handler.dataType()).isEqualTo(Moved.class);
    assertThat(handler.keyField()).isEqualTo("thingId");
  }

  @Test
  void appliesAnEventUnderItsAggregate() {
    // When
    events.deliver(MovedHandler.TYPE, thing.toString(), moved(thing));

    // Then
    assertThat(notes.of(thing.toString())).containsExactly(3);
  }

  @Test
  void seesTheInstitutionThatTheFactBelongsTo() {
    // Given
    var institution = UUID.randomUUID();

    // When
    events.deliverOf(institution, MovedHandler.TYPE, thing.toString(), moved(thing));

    // Then
    assertThat(seen.trace("institution", institution.toString())).isNotNull();
  }

  @Test
  void buriesAnEventThatStandsUnderTheKeyOfAnotherAggregate() {
    // Given
    var other = UUID.randomUUID();

    // When
    var outcome =
        events.deliver(UUID.randomUUID(), MovedHandler.TYPE, thing.toString(), moved(other));

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
    assertThat(causes.first(thing.toString())).contains("the key is not the thingId of the data");
  }

  @Test
  void believesTheLastOfTwoFieldsOfOneNameAsTheRecordDoes() {
    // Given
    var data =
        "{\"thingId\":\"%s\",\"place\":3,\"thingId\":\"%s\"}".formatted(thing, UUID.randomUUID());

    // When
    var outcome = events.deliver(UUID.randomUUID(), MovedHandler.TYPE, thing.toString(), data);

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
  }

  private static String moved(UUID thing) {
    return "{\"deeper\":{\"thingId\":\"x\"},\"place\":3,\"thingId\":\"%s\"}".formatted(thing);
  }
}
