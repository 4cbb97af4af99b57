package org.ecampus.kit.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way out: the Kafka topic, the CloudEvents type, the id of the aggregate whose
 * events keep their order, a record that Jackson writes as the event's data, and the institution
 * that the fact belongs to, if it belongs to one. Without data it is a tombstone.
 */
public record OutgoingEvent(
    String topic, String type, String key, @Nullable Object data, @Nullable UUID institution) {

  public OutgoingEvent {
    requireText(topic, "topic");
    requireText(type, "type");
    requireText(key, "key");
  }

  /** A fact that belongs to no institution. */
  public OutgoingEvent(String topic, String type, String key, Object data) {
    this(topic, type, key, data, null);
  }

  /** Says that all earlier facts of a key are void: compaction removes them from the topic. */
  public static OutgoingEvent tombstone(String topic, String key) {
    return new OutgoingEvent(topic, Topics.tombstoneType(topic), key, null, null);
  }

  /** The same fact as one that belongs to an institution. */
  public OutgoingEvent of(UUID institutionId) {
    return new OutgoingEvent(topic, type, key, data, institutionId);
  }

  private static void requireText(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " is blank");
    }
  }
}
