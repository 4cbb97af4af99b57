package org.ecampus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document tells of exactly the events that have a schema. */
class AsyncApiTest {

  private static final Path DOCUMENT = Contracts.PRESENT.resolve("asyncapi.yaml");

  private final JsonNode document = new YAMLMapper().readTree(DOCUMENT.toFile());

  @Test
  void messagesAreTheContracts() {
    assertThat(messages())
        .extracting(message -> message.path("name").asString())
        .containsExactlyInAnyOrderElementsOf(
            Contracts.present().stream().map(Contract::type).toList());
  }

  @Test
  void payloadsPointAtTheSchemaOfTheirMessage() {
    for (JsonNode message : messages()) {
      String reference = message.at("/payload/schema/$ref").asString();
      assertThat(reference).endsWith("/" + message.path("name").asString() + ".schema.json");
      assertThat(Files.exists(Contracts.PRESENT.resolve(reference))).as(reference).isTrue();
    }
  }

  @Test
  void everyReferenceInsideTheDocumentLeadsSomewhere() {
    assertThat(document.findValues("$ref"))
        .extracting(JsonNode::asString)
        .filteredOn(reference -> reference.startsWith("#"))
        .isNotEmpty()
        .allMatch(reference -> !document.at(reference.substring(1)).isMissingNode());
  }

  @Test
  void everySchemaNamesTheTopicOfItsChannel() {
    for (Map.Entry<String, JsonNode> channel : document.path("channels").properties()) {
      String topic = channel.getValue().path("address").asString();
      for (String message : names(channel.getValue().path("messages"))) {
        JsonNode type = document.at("/components/messages/" + message + "/name");
        assertThat(schemaOf(type.asString()).path("description").asString())
            .contains("Topic " + topic);
      }
    }
  }

  @Test
  void everyMessageIsInExactlyOneChannel() {
    assertThat(
            document
                .path("channels")
                .valueStream()
                .flatMap(c -> names(c.path("messages")).stream()))
        .doesNotHaveDuplicates()
        .hasSize(Contracts.present().size());
  }

  private List<JsonNode> messages() {
    return document.at("/components/messages").valueStream().toList();
  }

  private static List<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey).toList();
  }

  private static JsonNode schemaOf(String type) {
    return Contracts.present().stream()
        .filter(contract -> contract.type().equals(type))
        .map(Contract::schema)
        .findFirst()
        .orElseThrow();
  }
}
