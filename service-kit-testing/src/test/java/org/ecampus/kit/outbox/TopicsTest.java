package org.ecampus.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the kit believes is what the contracts declare. */
class TopicsTest {

  private final JsonNode asyncApi = read("contracts/asyncapi.yaml");
  private final JsonNode topics = read("contracts/topics.yaml").path("topics");

  @Test
  void everyTypeHasTheTopicOfItsChannel() {
    for (JsonNode channel : asyncApi.path("channels")) {
      var topic = channel.path("address").asString();
      assertThat(channel.path("messages")).isNotEmpty();
      for (JsonNode message : channel.path("messages")) {
        assertThat(Topics.of(typeOf(message))).as(typeOf(message)).isEqualTo(topic);
      }
    }
  }

  @Test
  void everyTombstoneComesFromTheProducerOfItsTopic() {
    for (var topic : topics.properties()) {
      var tombstone = Topics.tombstoneType(topic.getKey());
      var source = "/ecampus/" + topic.getValue().path("producer").asString();

      assertThat(Topics.of(tombstone)).isEqualTo(topic.getKey());
      assertThat(Topics.sourceOf(tombstone)).isEqualTo(source);
    }
  }

  @Test
  void noTypeThatIsNoneHasATopicOfAService() {
    assertThat(topics.propertyNames()).doesNotContain(Topics.of(""), Topics.of("org.ecampus"));
  }

  private String typeOf(JsonNode message) {
    var reference = message.path("$ref").asString();
    return asyncApi.at(reference.substring(1) + "/name").asString();
  }

  private static JsonNode read(String name) {
    try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
      return new YAMLMapper().readTree(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
