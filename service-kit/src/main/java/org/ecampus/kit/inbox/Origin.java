package org.ecampus.kit.inbox;

import org.ecampus.kit.outbox.Topics;

/** Whether a message comes from where its type says: topic, source and type hold together. */
final class Origin {

  private Origin() {}

  /** True unless the message claims a type that nobody publishes on that topic from there. */
  static boolean isTrueOf(Message message) {
    var type = message.value() == null ? Topics.tombstoneType(message.topic()) : message.type();
    return type.equals(message.type())
        && message.topic().equals(Topics.of(type))
        && Topics.sourceOf(type).equals(message.headers().get(Envelope.SOURCE));
  }
}
