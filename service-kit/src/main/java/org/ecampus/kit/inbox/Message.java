package org.ecampus.kit.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as it came in, before anybody believes it: where it stood, its key (empty when it
 * had none), its headers as text, and its value byte for byte, null for a tombstone.
 */
public record Message(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    @Nullable Bytes value) {

  public Message {
    key = storable(key);
    headers =
        headers.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> storable(e.getValue())));
  }

  /** The CloudEvents type it claims to be of, empty when it claims none. */
  String type() {
    return headers.getOrDefault(Envelope.TYPE, "");
  }

  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
