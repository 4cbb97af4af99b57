package org.ecampus.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka record as it came in, before anybody believes it: where it stood, its key (empty when it
 * had none), its headers as text, and its value byte for byte, null for a tombstone.
 *
 * <p>A key of more than 200 characters, or a header of more than 1,000, is nobody's; a digest
 * stands for it.
 */
public record Message(
    String topic,
    int partition,
    long offset,
    String key,
    Map<String, String> headers,
    @Nullable Bytes value) {

  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_HEADER = 1_000;

  public Message {
    key = bounded(storable(key), LONGEST_KEY);
    headers =
        headers.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, e -> bounded(storable(e.getValue()), LONGEST_HEADER)));
  }

  /** The CloudEvents type it claims to be of, empty when it claims none. */
  String type() {
    return headers.getOrDefault(Envelope.TYPE, "");
  }

  /** What is left of it when it cannot be kept: its place, and the hash of its value. */
  Message digest() {
    var hash = value == null ? "none" : Digest.of(value.get());
    return new Message(
        topic, partition, offset, Digest.of(key), Map.of(), Bytes.wrap(hash.getBytes(UTF_8)));
  }

  private static String bounded(String text, int longest) {
    return text.length() > longest ? Digest.of(text) : text;
  }

  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }
}
