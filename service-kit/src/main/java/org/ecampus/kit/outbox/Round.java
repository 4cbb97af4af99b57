package org.ecampus.kit.outbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Sends one event of every lane at the same time and waits for all of them. */
final class Round {

  private static final long LONGEST_WAIT_SECONDS = 12;

  private final EventSender sender;
  private final Set<String> unreachableTopics = new HashSet<>();
  private final List<OutboxRow> sent = new ArrayList<>();
  private final Map<OutboxRow, String> failed = new LinkedHashMap<>();

  Round(EventSender sender) {
    this.sender = sender;
  }

  List<OutboxRow> sent() {
    return sent;
  }

  Map<OutboxRow, String> failed() {
    return failed;
  }

  void send(List<OutboxRow> heads) throws InterruptedException {
    var onTheirWay = new LinkedHashMap<OutboxRow, Future<RecordMetadata>>();
    for (var head : heads) {
      if (unreachableTopics.contains(head.topic())) {
        failed.put(head, "the topic " + head.topic() + " cannot be reached");
      } else {
        onTheirWay.put(head, handOver(head));
      }
    }
    for (var waiting : onTheirWay.entrySet()) {
      settle(waiting.getKey(), waiting.getValue());
    }
  }

  /** A topic without metadata blocks the sender for seconds, so it is asked for once per turn. */
  private Future<RecordMetadata> handOver(OutboxRow head) {
    var future = sender.send(head);
    if (future.state() == Future.State.FAILED
        && future.exceptionNow() instanceof org.apache.kafka.common.errors.TimeoutException) {
      unreachableTopics.add(head.topic());
    }
    return future;
  }

  private void settle(OutboxRow row, Future<RecordMetadata> future) throws InterruptedException {
    try {
      future.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
      sent.add(row);
    } catch (ExecutionException e) {
      failed.put(row, String.valueOf(e.getCause()));
    } catch (TimeoutException e) {
      failed.put(row, "not acknowledged within " + LONGEST_WAIT_SECONDS + " s");
    }
  }
}
