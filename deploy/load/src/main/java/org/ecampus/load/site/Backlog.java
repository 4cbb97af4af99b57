package org.ecampus.load.site;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.part.KafkaLogin;

/** Events that are still on their way from one service to another. */
public final class Backlog implements AutoCloseable {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
  private static final int PATIENCE_SECONDS = 10;
  private static final String UNSENT =
      "SELECT CASE WHEN EXISTS (SELECT FROM outbox WHERE sent_at IS NULL) THEN 1 ELSE 0 END";

  private final Rows rows;
  private final Admin admin;

  public Backlog(Ports ports, Rows rows) {
    this.rows = rows;
    this.admin = Admin.create(new HashMap<>(KafkaLogin.client(ports, KafkaLogin.BROKER)));
  }

  /**
   * Returns when every event has been sent and had its effect; looks twice, because an effect may
   * be another event.
   */
  public void awaitNone() {
    Await.until("all events have had their effect", LONGEST, BETWEEN_LOOKS, this::none);
  }

  private boolean none() {
    return allSent() && unread() == 0 && allSent() && unread() == 0;
  }

  private boolean allSent() {
    return Arrays.stream(Service.values()).allMatch(service -> rows.number(service, UNSENT) == 0);
  }

  private long unread() {
    try {
      long sum = 0;
      for (var group : admin.listGroups().all().get(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        sum += unreadBy(group.groupId());
      }
      return sum;
    } catch (ExecutionException | TimeoutException e) {
      throw new Trouble("Kafka does not say how far its readers are: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The bench was interrupted.", e);
    }
  }

  private long unreadBy(String group)
      throws ExecutionException, InterruptedException, TimeoutException {
    var read =
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    var wanted = new HashMap<TopicPartition, OffsetSpec>();
    read.keySet().forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
    return unread(read, admin.listOffsets(wanted).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
  }

  private static long unread(
      Map<TopicPartition, OffsetAndMetadata> read,
      Map<TopicPartition, ListOffsetsResultInfo> ends) {
    return ends.entrySet().stream()
        .mapToLong(end -> end.getValue().offset() - offset(read, end.getKey()))
        .sum();
  }

  private static long offset(
      Map<TopicPartition, OffsetAndMetadata> read, TopicPartition partition) {
    var known = read.get(partition);
    return known == null ? 0 : known.offset();
  }

  @Override
  public void close() {
    admin.close(Duration.ofSeconds(PATIENCE_SECONDS));
  }
}
