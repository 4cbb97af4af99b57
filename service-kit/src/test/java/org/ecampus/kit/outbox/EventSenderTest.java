package org.ecampus.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class EventSenderTest {

  private final MockProducer<String, String> first = producer();
  private final MockProducer<String, String> second = producer();

  @Test
  void renewalReplacesTheProducer() {
    // Given
    var sender = sender(() -> first, () -> second);
    var _ = sender.send(row());

    // When
    sender.renew();
    var _ = sender.send(row());

    // Then
    assertThat(first.closed()).isTrue();
    assertThat(second.history()).hasSize(1);
  }

  @Test
  void producerStaysWhenNoOtherCanBeMadeAndIsReplacedLater() {
    // Given
    var sender = sender(() -> first, EventSenderTest::unresolved, () -> second);
    var _ = sender.send(row());

    // When
    assertThatThrownBy(sender::renew).isInstanceOf(KafkaException.class);
    var _ = sender.send(row());
    sender.renew();
    var _ = sender.send(row());

    // Then
    assertThat(first.history()).hasSize(2);
    assertThat(second.history()).hasSize(1);
  }

  @Test
  void firstProducerIsTriedForAgain() {
    // Given
    var sender = sender(EventSenderTest::unresolved, () -> first);
    assertThatThrownBy(() -> sender.send(row())).isInstanceOf(KafkaException.class);

    // When
    var _ = sender.send(row());

    // Then
    assertThat(first.history()).hasSize(1);
  }

  @Test
  void senderExistsThoughNoNameOfKafkaResolves() {
    try (var sender = new EventSender(Map.of("bootstrap.servers", "kafka.invalid:9092"), "any")) {
      assertThatThrownBy(() -> sender.send(row())).isInstanceOf(KafkaException.class);
    }
  }

  private static EventSender sender(Opening... openings) {
    var next = new ArrayDeque<>(List.of(openings));
    return new EventSender(() -> next.remove().get(), "any");
  }

  private static Producer<String, String> unresolved() {
    throw new KafkaException("No resolvable bootstrap urls given in bootstrap.servers");
  }

  private static MockProducer<String, String> producer() {
    return new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());
  }

  private static OutboxRow row() {
    var id = UUID.randomUUID();
    var at = Instant.EPOCH;
    return new OutboxRow(id, 1, "topic", "key", "org.ecampus.any.v1", "{}", null, null, at, at, 0);
  }

  /** How a producer is made, or is not. */
  private interface Opening extends Supplier<Producer<String, String>> {}
}
