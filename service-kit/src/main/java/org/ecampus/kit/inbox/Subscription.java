package org.ecampus.kit.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.BytesDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;
import org.jboss.logging.Logger;

/**
 * A place in the consumer group of a service. What it has polled is committed to Kafka only after
 * all of it has been taken in, and not each time: at most half a second later, and before others
 * get its partitions. Whoever dies before that gets it again, and the inbox knows it.
 */
final class Subscription implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(Subscription.class);
  private static final Duration LONGEST_POLL = Duration.ofSeconds(1);
  private static final Duration LONGEST_COMMIT = Duration.ofSeconds(10);
  private static final Duration COMMIT_EVERY = Duration.ofMillis(500);
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
          // Whoever is killed holds its partitions for no longer than this
          ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
          6_000,
          ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
          1_500);

  private final KafkaConsumer<String, Bytes> consumer;
  private final Lanes lanes;
  private final Clock clock;
  private final Map<TopicPartition, OffsetAndMetadata> takenIn = new HashMap<>();
  private Instant committedAt;

  Subscription(
      Map<String, Object> kafka, String group, List<String> topics, Lanes lanes, Clock clock) {
    var settings = new HashMap<>(kafka);
    settings.putAll(CAREFUL);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, lanes.capacity());
    this.consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new BytesDeserializer());
    this.lanes = lanes;
    this.clock = clock;
    this.committedAt = clock.instant();
    consumer.subscribe(topics, new Handover());
  }

  /** Waits at most a second for messages, takes in what came, and says whether more is waiting. */
  boolean takeIn() {
    var records = consumer.poll(LONGEST_POLL);
    if (!records.isEmpty()) {
      lanes.takeIn(messages(records));
      takenIn.putAll(records.nextOffsets());
    }
    if (records.isEmpty() || isCommitDue()) {
      commit();
    }
    return records.isEmpty() || records.count() == lanes.capacity();
  }

  /** May be called by another thread: the current or next poll ends with an exception. */
  void wakeup() {
    consumer.wakeup();
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(LONGEST_CLOSE));
  }

  private boolean isCommitDue() {
    return committedAt.plus(COMMIT_EVERY).isBefore(clock.instant());
  }

  private void commit() {
    if (!takenIn.isEmpty()) {
      consumer.commitSync(takenIn, LONGEST_COMMIT);
      takenIn.clear();
    }
    committedAt = clock.instant();
  }

  /** Others go on where this one has stopped, or a little before it when Kafka does not listen. */
  private final class Handover implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      try {
        commit();
      } catch (KafkaException e) {
        LOG.info("What was taken in last comes again", e);
      }
      onPartitionsLost(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      takenIn.keySet().removeAll(partitions);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      // Kafka knows where to begin.
    }
  }

  private static List<Message> messages(ConsumerRecords<String, Bytes> records) {
    return StreamSupport.stream(records.spliterator(), false).map(Subscription::message).toList();
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
