package org.ecampus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The topics are declared once, for every broker. */
class TopicsTest {

  private static final List<String> OF_PEOPLE = List.of("ecampus.learners", "ecampus.guests");

  private final JsonNode document = read("topics.yaml");
  private final JsonNode topics = document.path("topics");
  private final JsonNode channels = read("asyncapi.yaml").path("channels");

  @Test
  void areTheAddressesOfTheChannels() {
    assertThat(topics.propertyNames())
        .containsExactlyInAnyOrderElementsOf(
            channels.valueStream().map(c -> c.path("address").asString()).toList());
  }

  @Test
  void areCompactedExactlyWhereTheDocumentSaysSo() {
    for (JsonNode channel : channels) {
      var policies = channel.at("/bindings/kafka/topicConfiguration/cleanup.policy");
      var expected = policies.isMissingNode() ? "delete" : policies.path(0).asString();
      assertThat(setting(channel.path("address").asString(), "cleanup.policy").asString())
          .isEqualTo(expected);
    }
  }

  @Test
  void haveTwelvePartitionsEach() {
    assertThat(topics).allMatch(topic -> topic.path("partitions").asInt() == 12);
  }

  @Test
  void belongToTheProducerOfTheirEvents() {
    for (JsonNode channel : channels) {
      var producer = topics.path(channel.path("address").asString()).path("producer").asString();
      for (JsonNode message : channel.path("messages")) {
        assertThat(folderOf(message.path("$ref").asString())).isEqualTo(producer);
      }
    }
  }

  @Test
  void forgetAnErasedPersonWithinADayAndTellEveryConsumerForThirty() {
    for (String topic : OF_PEOPLE) {
      assertThat(setting(topic, "max.compaction.lag.ms").asLong())
          .isEqualTo(Duration.ofDays(1).toMillis());
      assertThat(setting(topic, "delete.retention.ms").asLong())
          .isEqualTo(Duration.ofDays(30).toMillis());
    }
  }

  @Test
  void keepFactsWithoutLimit() {
    for (Map.Entry<String, JsonNode> topic : topics.properties()) {
      if (!OF_PEOPLE.contains(topic.getKey())) {
        assertThat(setting(topic.getKey(), "retention.ms").asLong()).isEqualTo(-1);
      }
    }
  }

  private JsonNode setting(String topic, String name) {
    var policy = topics.path(topic).path("policy").asString();
    return document.path("policies").path(policy).path(name);
  }

  private static String folderOf(String message) {
    var name = message.substring(message.lastIndexOf('/') + 1);
    var type = read("asyncapi.yaml").at("/components/messages/" + name + "/name").asString();
    return Contracts.present().stream()
        .filter(contract -> contract.type().equals(type))
        .map(Contract::producer)
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode read(String file) {
    return new YAMLMapper().readTree(Contracts.PRESENT.resolve(file).toFile());
  }
}
