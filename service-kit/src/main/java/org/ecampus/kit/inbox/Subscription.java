package org.ecampus.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;

/**
 * A place in the consumer group of a service. What it has polled is committed to Kafka only after
 * all of it has been taken in; whoever dies before that gets it again.
 */
final class Subscription implements AutoCloseable {

  private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
  private static final Duration LONGEST_COMMIT = Duration.ofSeconds(10);
  private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

  private static final Map<String, Object> CAREFUL =
      Map.of(
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
          false,
          ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
          "earliest",
          ConsumerConfig.ISOLATION_LEVEL_CONFIG,
          "read_committed",
          ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
          false,
          ConsumerConfig.METADATA_MAX_AGE_CONFIG,
          10_000,
          ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
          100,
          // Whoever is killed holds its partitions for no longer than this
          ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
          6_000,
          ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
          1_500);

  private final KafkaConsumer<String, Bytes> consumer;

  Subscription(Map<String, Object> kafka, String group, List<String> topics) {
    var settings = new HashMap<>(kafka);
    settings.putAll(CAREFUL);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new BytesDeserializer());
    consumer.subscribe(topics);
  }

  /** Waits at most a second for messages, takes in what came, then says so to Kafka. */
  void takeIn(EventFrame frame) {
    var records = consumer.poll(LONGEST_POLL);
    records.forEach(record -> frame.receive(message(record)));
    if (!records.isEmpty()) {
      consumer.commitSync(LONGEST_COMMIT);
    }
  }

  /** May be called by another thread: the current or next poll ends with an exception. */
  void wakeup() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(LONGEST_CLOSE));
  }

  private static Message message(ConsumerRecord<String, Bytes> record) {
    return new Message(
        record.topic(),
        record.partition(),
        record.offset(),
        record.key() == null ? "" : record.key(),
        text(record.headers()),
        record.value());
  }

  private static Map<String, String> text(Headers headers) {
    var text = new HashMap<String, String>();
    headers.forEach(
        header -> {
          if (header.value() != null) {
            text.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
          }
        });
    return text;
  }
}
