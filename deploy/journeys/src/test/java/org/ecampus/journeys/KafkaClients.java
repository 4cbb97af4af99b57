package org.ecampus.journeys;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ecampus.local.Ports;
import org.ecampus.local.part.KafkaLogin;

/** Speaks to the broker of the running campus, past the services. */
final class KafkaClients {

  private static final long PATIENCE_SECONDS = 20;

  private final Ports ports;

  KafkaClients(Ports ports) {
    this.ports = ports;
  }

  /** Sends a record as this service, or as the broker itself, which may write anywhere. */
  void send(String login, ProducerRecord<String, String> record) throws ExecutionException {
    Map<String, Object> settings = new HashMap<>(KafkaLogin.client(ports, login));
    settings.put("max.block.ms", 10_000);
    settings.put("delivery.timeout.ms", 15_000);
    settings.put("request.timeout.ms", 5_000);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(record).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Has a group begin every topic again; nobody of the group may be listening. */
  void rewind(String group) {
    try (Admin admin = Admin.create(KafkaLogin.client(ports, KafkaLogin.BROKER))) {
      var known = wait(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
      var ends =
          wait(
              admin
                  .listOffsets(
                      known.keySet().stream()
                          .collect(Collectors.toMap(one -> one, one -> OffsetSpec.earliest())))
                  .all());
      Map<TopicPartition, OffsetAndMetadata> begins =
          ends.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey, end -> new OffsetAndMetadata(end.getValue().offset())));
      wait(admin.alterConsumerGroupOffsets(group, begins).all());
    }
  }

  /** How many records the group has not taken in yet. */
  long lag(String group) {
    try (Admin admin = Admin.create(KafkaLogin.client(ports, KafkaLogin.BROKER))) {
      var known = wait(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
      var ends =
          wait(
              admin
                  .listOffsets(
                      known.keySet().stream()
                          .collect(Collectors.toMap(one -> one, one -> OffsetSpec.latest())))
                  .all());
      return known.entrySet().stream()
          .mapToLong(one -> ends.get(one.getKey()).offset() - one.getValue().offset())
          .sum();
    }
  }

  private static <T> T wait(KafkaFuture<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }
}
