package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What holds for the description of every service: it is the one committed as {@code openapi.yaml},
 * and it says of each operation who may call it, how it refuses, and what its bodies look like.
 *
 * <p>Run with {@code -Decampus.openapi.write=true} to write the file anew.
 */
public abstract class OpenApiRules {
  private static final Path COMMITTED = Path.of("openapi.yaml");

  @Test
  void committedDescriptionIsTheServedOne() throws IOException {
    String served = ApiDocument.yaml();
    if (Boolean.getBoolean("ecampus.openapi.write")) {
      Files.writeString(COMMITTED, served);
    }
    assertThat(COMMITTED).exists();
    assertThat(served)
        .as("served description; write it with -Decampus.openapi.write=true")
        .isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void everyOperationIsDescribed() {
    var faults = new ArrayList<String>();
    var operations = ApiDocument.served().operations();
    operations.forEach(operation -> faults.addAll(faults(operation)));

    assertThat(operations).isNotEmpty();
    assertThat(faults).isEmpty();
  }

  static List<String> faults(ApiOperation operation) {
    var faults = new ArrayList<String>();
    JsonNode node = operation.node();
    need(!node.path("operationId").asText().isBlank(), "has no operationId", faults);
    need(!node.path("summary").asText().isBlank(), "has no summary", faults);
    String description = node.path("description").asText();
    need(description.contains("Roles: "), "does not say its roles", faults);
    need(!description.contains("Roles: nobody"), "is open to nobody", faults);
    need(operation.responses().has("400"), "has no problem 400", faults);
    need(operation.responses().has("503"), "has no problem 503", faults);
    boolean open = node.path("security").isEmpty();
    need(open || operation.responses().has("401"), "has no problem 401", faults);
    need(open || operation.responses().has("403"), "has no problem 403", faults);
    need(
        operation.bodyExample().map(example -> !example.isMissingNode()).orElse(true),
        "has no example of its body",
        faults);
    need(answersHaveExamples(operation), "has no example of its answer", faults);
    return faults.stream().map(fault -> operation + " " + fault).toList();
  }

  private static boolean answersHaveExamples(ApiOperation operation) {
    for (var answer : operation.responses().properties()) {
      JsonNode json =
          operation.api().resolved(answer.getValue()).path("content").path("application/json");
      boolean shown = json.has("example") || json.has("examples");
      if (answer.getKey().startsWith("2") && !json.isMissingNode() && !shown) {
        return false;
      }
    }
    return true;
  }

  private static void need(boolean holds, String fault, List<String> faults) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
