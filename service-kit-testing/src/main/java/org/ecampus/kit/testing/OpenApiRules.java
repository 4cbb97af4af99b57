package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What holds for the description of every service: it is the one committed as {@code openapi.yaml},
 * and it says of each operation who may call it and how it refuses.
 *
 * <p>Run with {@code -Decampus.openapi.write=true} to write the file anew.
 */
public abstract class OpenApiRules {
  private static final Pattern POSSESSIVE = Pattern.compile("[*+?}]\\+");
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

  /** Possessive repetitions are Java's alone: who checks with JavaScript could not read them. */
  @Test
  void patternsAreThoseOfJsonSchema() {
    assertThat(ApiDocument.served().texts("pattern"))
        .noneMatch(pattern -> POSSESSIVE.matcher(pattern).find());
  }

  static List<String> faults(ApiOperation operation) {
    var faults = new ArrayList<String>();
    JsonNode node = operation.node();
    need(!node.path("operationId").asText().isBlank(), "has no operationId", faults);
    need(!node.path("summary").asText().isBlank(), "has no summary", faults);
    String description = node.path("description").asText();
    need(description.contains("Roles: "), "does not say its roles", faults);
    need(!description.contains("Roles: nobody"), "is open to nobody", faults);
    need(operation.saysWhatSuccessIs(), "has no answer of success", faults);
    need(operation.namesParametersOnce(), "has a parameter twice", faults);
    need(operation.responses().has("400"), "has no problem 400", faults);
    need(operation.responses().has("503"), "has no problem 503", faults);
    boolean open = node.path("security").isEmpty();
    need(open || operation.responses().has("401"), "has no problem 401", faults);
    need(open || operation.responses().has("403"), "has no problem 403", faults);
    return faults.stream().map(fault -> operation + " " + fault).toList();
  }

  private static void need(boolean holds, String fault, List<String> faults) {
    if (!holds) {
      faults.add(fault);
    }
  }
}
