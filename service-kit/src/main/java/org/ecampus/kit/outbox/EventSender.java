package org.ecampus.kit.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ecampus.kit.telemetry.Traces;
import org.jspecify.annotations.Nullable;

/**
 * Sends events to Kafka as CloudEvents 1.0 in binary mode. Used by one thread. While no producer
 * can be made, because no name of Kafka resolves for example, sending fails and may be tried again.
 */
public final class EventSender implements AutoCloseable {

  private static final Map<String, Object> SAFE =
      Map.of(
          ProducerConfig.ACKS_CONFIG, "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
          ProducerConfig.MAX_BLOCK_MS_CONFIG, 3_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 8_000,
          ProducerConfig.LINGER_MS_CONFIG, 0);

  private final Supplier<Producer<String, String>> open;
  private final String source;
  private @Nullable Producer<String, String> producer;

  /** A sender for a service, for example {@code catalogue}, with at least the bootstrap servers. */
  public EventSender(Map<String, Object> kafka, String service) {
    this(producers(kafka), service);
  }

  /** A sender for a service with producers that are made when they are needed. */
  public EventSender(Supplier<Producer<String, String>> open, String service) {
    this.open = open;
    this.source = "/ecampus/" + service;
  }

  /** Hands the event to Kafka; the future says whether it has arrived, within eight seconds. */
  Future<RecordMetadata> send(OutboxRow row) {
    return current().send(record(row));
  }

  /**
   * Starts afresh, because a producer may be of no use after some errors; keeps the one it has when
   * no other can be made.
   */
  void renew() {
    var next = open.get();
    close(Duration.ZERO);
    producer = next;
  }

  @Override
  public void close() {
    close(Duration.ofSeconds(2));
  }

  private Producer<String, String> current() {
    var current = producer == null ? open.get() : producer;
    producer = current;
    return current;
  }

  private void close(Duration atMost) {
    if (producer != null) {
      producer.close(atMost);
    }
  }

  private static Supplier<Producer<String, String>> producers(Map<String, Object> kafka) {
    var settings = new HashMap<>(kafka);
    settings.putAll(SAFE);
    return () -> new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  private ProducerRecord<String, String> record(OutboxRow row) {
    var record = new ProducerRecord<>(row.topic(), row.key(), row.data());
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", row.id().toString());
    header(record, "ce_type", row.type());
    header(record, "ce_source", source);
    header(record, "ce_time", row.occurredAt().toString());
    header(record, "ce_subject", row.key());
    header(record, "content-type", "application/json");
    if (row.institution() != null) {
      header(record, "ce_institution", row.institution().toString());
    }
    if (row.traceparent() != null) {
      header(record, Traces.TRACEPARENT, row.traceparent());
    }
    return record;
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}
