package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.ecampus.kit.inbox.EventFrame;
import org.ecampus.kit.inbox.Message;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Events are believed by topic, source and type together. */
@ServiceTest
class ForgedEventTest {

  private static final String SOURCE = "/ecampus/sample";
  private static final String TOMBSTONE = "org.ecampus.sample.tombstone";

  private final String key = UUID.randomUUID().toString();

  @Inject EventFrame frame;
  @Inject Notes notes;
  @Inject Causes causes;
  @Inject MeterRegistry meters;

  @Test
  void refusesAnEventOnATopicOfAnotherProducer() {
    assertThat(receive("ecampus.webinar", SOURCE, NumberedHandler.TYPE, "{\"number\":1}"))
        .isEqualTo(Outcome.REFUSED);
    assertNothingHappened();
  }

  @Test
  void refusesAnEventFromAnotherSource() {
    assertThat(receive(Things.TOPIC, "/ecampus/webinar", NumberedHandler.TYPE, "{\"number\":1}"))
        .isEqualTo(Outcome.REFUSED);
    assertNothingHappened();
  }

  @Test
  void refusesATombstoneThatIsNotCalledOne() {
    // Given
    receive(Things.TOPIC, SOURCE, NumberedHandler.TYPE, "{\"number\":1}");

    // When
    var outcomes =
        new Outcome[] {
          receive(Things.TOPIC, SOURCE, NumberedHandler.TYPE, null),
          receive(Things.TOPIC, "/ecampus/webinar", TOMBSTONE, null),
          frame.receive(new Message(Things.TOPIC, 0, 1, key, Map.of(), null))
        };

    // Then
    assertThat(outcomes).containsOnly(Outcome.REFUSED);
    assertThat(notes.of(key)).containsExactly(1);
  }

  @Test
  void countsWhatItRefuses() {
    // Given
    var before = refused();

    // When
    receive(Things.TOPIC, "/ecampus/webinar", NumberedHandler.TYPE, "{\"number\":1}");

    // Then
    assertThat(refused()).isEqualTo(before + 1);
  }

  @Test
  void negativeControlTheSameEventsFromTheirProducerHaveTheirEffect() {
    // When
    receive(Things.TOPIC, SOURCE, NumberedHandler.TYPE, "{\"number\":1}");
    var noted = notes.of(key);
    receive(Things.TOPIC, SOURCE, TOMBSTONE, null);

    // Then
    assertThat(noted).containsExactly(1);
    assertThat(notes.of(key)).isEmpty();
  }

  private void assertNothingHappened() {
    assertThat(notes.of(key)).isEmpty();
    assertThat(causes.of(key)).isEmpty();
  }

  private double refused() {
    return meters.counter("ecampus.inbox.events", "outcome", "REFUSED").count();
  }

  private Outcome receive(String topic, String source, String type, @Nullable String data) {
    var headers =
        Map.of(
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            type,
            "ce_source",
            source,
            "ce_time",
            "2026-01-01T00:00:00Z");
    var value = data == null ? null : Bytes.wrap(data.getBytes(StandardCharsets.UTF_8));
    return frame.receive(new Message(topic, 0, 0, key, headers, value));
  }
}
