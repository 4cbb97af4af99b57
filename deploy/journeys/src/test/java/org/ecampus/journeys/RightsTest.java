package org.ecampus.journeys;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.local.Service;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every operation asked for by every role, at a place where nothing is, with an empty body; the
 * reviewed table {@code rights.csv} says what must come of it.
 */
@Journey
class RightsTest {

  private static final Path TABLE = Path.of("src/test/resources/rights.csv");
  private static final List<String> ROLES =
      List.of(
          "anonymous",
          "learner",
          "tutor",
          "course author",
          "administrator",
          "partner administrator",
          "partner client",
          "auditor");

  private final World world;

  RightsTest(World world) {
    this.world = world;
  }

  @Test
  void everyOperationHasItsRowAndNoRowIsLeftOver() throws IOException {
    assertThat(table().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Operation.all(world.root()).stream().map(Operation::toString).toList());
  }

  @Test
  void idOfAnOperationIsUniqueUnlessEveryServiceHasTheOperation() {
    Map<String, List<Operation>> byId =
        Operation.all(world.root()).stream().collect(groupingBy(Operation::id));
    assertThat(byId)
        .allSatisfy(
            (id, operations) ->
                assertThat(operations.size()).as(id).isIn(1, Service.values().length));
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyRoleGetsWhatTheTableSays(Service service) throws IOException {
    new Learner(world, People.OTHER_LEARNER).setProfile();
    Map<String, List<String>> expected = table();
    List<String> deviations = new ArrayList<>();
    for (Operation operation : operations(service)) {
      List<String> actual = ROLES.stream().map(role -> status(operation, role)).toList();
      if (!actual.equals(expected.get(operation.toString()))) {
        deviations.add(
            row(operation, actual) + " instead of " + expected.get(operation.toString()));
      }
    }
    assertThat(deviations).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void documentSaysTheSameAboutStrangersAsTheTable(Service service) throws IOException {
    Map<String, List<String>> table = table();
    for (Operation operation : operations(service)) {
      boolean refused = table.get(operation.toString()).getFirst().equals("401");
      assertThat(refused).as(operation.toString()).isEqualTo(!operation.open());
    }
  }

  private String status(Operation operation, String role) {
    return Integer.toString(operation.tryIt(world, token(role)).status());
  }

  private @Nullable String token(String role) {
    return switch (role) {
      case "learner" -> world.people().token(People.OTHER_LEARNER);
      case "tutor" -> world.people().token(People.TUTOR);
      case "course author" -> world.people().token(People.AUTHOR);
      case "administrator" -> world.people().token(People.ADMINISTRATOR);
      case "partner administrator" -> world.people().token(People.PARTNER);
      case "partner client" -> world.people().tokenOfClient("partner-a");
      case "auditor" -> world.people().token(People.AUDITOR);
      default -> null;
    };
  }

  private List<Operation> operations(Service service) {
    return Operation.all(world.root()).stream()
        .filter(operation -> operation.service() == service)
        .toList();
  }

  private static String row(Operation operation, List<String> statuses) {
    return operation.toString().replace(' ', ',') + "," + String.join(",", statuses);
  }

  private static Map<String, List<String>> table() throws IOException {
    Map<String, List<String>> table = new TreeMap<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split(",", -1));
        table.put(cells.get(0) + " " + cells.get(1), cells.subList(2, cells.size()));
      }
    }
    return table;
  }
}
