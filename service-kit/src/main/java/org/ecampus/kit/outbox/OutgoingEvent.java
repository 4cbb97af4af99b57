package org.ecampus.kit.outbox;

import java.util.Objects;

/**
 * A fact on its way out: the Kafka topic, the CloudEvents type, the id of the aggregate whose
 * events keep their order, and a record that Jackson writes as the event's data.
 */
public record OutgoingEvent(String topic, String type, String key, Object data) {

  public OutgoingEvent {
    requireText(topic, "topic");
    requireText(type, "type");
    requireText(key, "key");
    Objects.requireNonNull(data, "data");
  }

  private static void requireText(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
  }
}
