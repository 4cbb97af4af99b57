package org.ecampus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ContractsTest {

  static List<Contract> contracts() {
    return Contracts.present();
  }

  @Test
  void everyProducerHasARoom() {
    assertThat(contracts().stream().map(Contract::producer).distinct())
        .containsExactly("catalogue", "certification", "enrolment", "tutoring", "webinar");
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void typeNamesProducerSubjectPastFactAndMajorVersion(Contract contract) {
    assertThat(contract.type())
        .matches(
            "org\\.ecampus\\.%s\\.[a-z]+\\.[a-z]+(ed|wn)\\.v[1-9]".formatted(contract.producer()));
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void schemaCarriesItsTypeAsIdAndItsDialect(Contract contract) {
    assertThat(contract.schema().path("$id").asString())
        .isEqualTo("urn:ecampus:contract:" + contract.type());
    assertThat(contract.schema().path("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyEventHasTwoExamplesAtLeast(Contract contract) {
    assertThat(contract.examples()).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyExampleValidates(Contract contract) {
    contract
        .examples()
        .forEach(
            (file, data) ->
                assertThat(Contract.complaints(contract.schema(), data)).as(file).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyRequiredFieldIsMissedWhenAbsent(Contract contract) {
    JsonNode example = contract.examples().values().iterator().next();
    for (JsonNode field : contract.schema().path("required")) {
      ObjectNode without = ((ObjectNode) example.deepCopy()).without(List.of(field.asString()));
      assertThat(Contract.complaints(contract.schema(), without)).as(field.asString()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void everyFieldSaysWhatItMeans(Contract contract) {
    assertThat(contract.schema().path("description").asString()).contains("Topic ecampus.");
    for (JsonNode properties : contract.schema().findValues("properties")) {
      properties
          .properties()
          .forEach(field -> assertThat(explained(field.getValue())).as(field.toString()).isTrue());
    }
  }

  @Test
  void everyFileIsASchemaOrAnExampleOfOneOrTellsOfTopics() {
    Set<String> known =
        contracts().stream()
            .flatMap(
                contract ->
                    Stream.concat(
                        Stream.of(contract.type() + ".schema.json"),
                        contract.examples().keySet().stream()))
            .collect(Collectors.toCollection(TreeSet::new));
    known.addAll(List.of("asyncapi.yaml", "topics.yaml"));
    assertThat(Contracts.files(Contracts.PRESENT).stream().map(Path::getFileName))
        .extracting(Path::toString)
        .containsExactlyInAnyOrderElementsOf(known);
  }

  @ParameterizedTest
  @MethodSource("contracts")
  void schemasNameNoFieldThatConsumersMayNotMeet(Contract contract) {
    assertThat(contract.schema().findValues("additionalProperties")).noneMatch(JsonNode::isBoolean);
    assertThat(contract.schema().findValues("unevaluatedProperties")).isEmpty();
  }

  private static boolean explained(JsonNode field) {
    return field.has("description") || field.has("$ref") || field.has("const");
  }
}
