package org.ecampus.kit.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/** Reads a topic from its beginning. */
final class Topic implements AutoCloseable {

  private final KafkaConsumer<String, String> consumer;
  private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

  Topic(String name) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                KafkaBroker.bootstrap(),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "metadata.max.age.ms",
                "500"),
            new StringDeserializer(),
            new StringDeserializer());
    consumer.subscribe(List.of(name));
  }

  /** Everything that has come, once at least so many records have. */
  List<ConsumerRecord<String, String>> await(int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .pollInSameThread()
        .until(() -> poll(Duration.ofMillis(100)) >= count);
    return records;
  }

  /** Everything that has come, after looking once more for a while. */
  List<ConsumerRecord<String, String>> settled() {
    poll(Duration.ofMillis(700));
    return records;
  }

  /** The numbers in the events of a key, in the order they came. */
  List<Integer> numbers(String key) {
    return records.stream()
        .filter(record -> record.key().equals(key))
        .map(record -> Integer.valueOf(record.value().replaceAll("\\D", "")))
        .toList();
  }

  private int poll(Duration atMost) {
    consumer.poll(atMost).forEach(records::add);
    return records.size();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
