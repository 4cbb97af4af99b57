package org.ecampus.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema as first released and the schema of today accept each other's examples. */
class EvolutionTest {

  static List<Contract> released() {
    return Contracts.baseline();
  }

  @Test
  void everyReleasedTypeIsStillThere() {
    assertThat(presentByType().keySet())
        .containsAll(released().stream().map(Contract::type).toList());
  }

  @Test
  void everyPresentTypeHasItsBaseline() {
    assertThat(released().stream().map(Contract::type))
        .containsExactlyInAnyOrderElementsOf(presentByType().keySet());
  }

  @ParameterizedTest
  @MethodSource("released")
  void newSchemaReadsOldEvents(Contract released) {
    JsonNode present = presentByType().get(released.type()).schema();
    assertThat(refusals(present, released)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void oldSchemaReadsNewEvents(Contract released) {
    Contract present = presentByType().get(released.type());
    assertThat(refusals(released.schema(), present)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void addedOptionalFieldPassesBothWays(Contract released) {
    // Given
    ObjectNode widened = (ObjectNode) released.schema().deepCopy();
    widened.withObject("/properties").putObject("added").put("type", "string");

    // When
    Contract next = new Contract(released.producer(), released.type(), widened, adding(released));

    // Then
    assertThat(refusals(widened, released)).isEmpty();
    assertThat(refusals(released.schema(), next)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("released")
  void renamedRequiredFieldFailsBothWays(Contract released) {
    // Given
    String old = released.schema().path("required").get(0).asString();
    ObjectNode renamed = (ObjectNode) released.schema().deepCopy();
    ((ArrayNode) renamed.path("required")).set(0, "renamed");

    // When
    Contract next =
        new Contract(released.producer(), released.type(), renamed, renaming(released, old));

    // Then
    assertThat(refusals(renamed, released)).hasSize(released.examples().size());
    assertThat(refusals(released.schema(), next)).hasSize(released.examples().size());
  }

  private static Map<String, Contract> presentByType() {
    return Contracts.present().stream()
        .collect(Collectors.toMap(Contract::type, Function.identity()));
  }

  private static List<String> refusals(JsonNode schema, Contract of) {
    return of.examples().entrySet().stream()
        .filter(example -> !Contract.complaints(schema, example.getValue()).isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, JsonNode> adding(Contract contract) {
    return changed(contract, data -> data.put("added", "by a later release"));
  }

  private static Map<String, JsonNode> renaming(Contract contract, String field) {
    return changed(contract, data -> data.set("renamed", data.remove(field)));
  }

  private static Map<String, JsonNode> changed(Contract contract, Consumer<ObjectNode> change) {
    return contract.examples().entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                example -> {
                  ObjectNode copy = (ObjectNode) example.getValue().deepCopy();
                  change.accept(copy);
                  return copy;
                }));
  }
}
