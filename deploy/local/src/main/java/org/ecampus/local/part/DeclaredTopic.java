package org.ecampus.local.part;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as the contracts declare it.
 *
 * @param producer the only service that may write to it
 * @param settings cleanup and retention, by Kafka's names
 */
public record DeclaredTopic(
    String name, String producer, int partitions, Map<String, String> settings) {

  private static final YAMLMapper YAML = new YAMLMapper();

  /** All topics that the contracts of this project folder declare. */
  public static List<DeclaredTopic> of(Path root) {
    var file = root.resolve("event-contracts/src/main/resources/contracts/topics.yaml");
    try {
      var declared = YAML.readTree(file.toFile());
      return declared
          .get("topics")
          .propertyStream()
          .map(topic -> of(topic.getKey(), topic.getValue(), declared.get("policies")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DeclaredTopic of(String name, JsonNode topic, JsonNode policies) {
    var policy = policies.required(topic.required("policy").asText());
    return new DeclaredTopic(
        name,
        topic.required("producer").asText(),
        topic.required("partitions").asInt(),
        YAML.convertValue(policy, new TypeReference<Map<String, String>>() {}));
  }

  /** On the one broker of a machine of one's own: not replicated. */
  NewTopic toBeCreated() {
    return new NewTopic(name, partitions, (short) 1).configs(settings);
  }
}
