package org.ecampus.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the contracts from the folders they are kept in, so that a stray file is seen too. */
final class Contracts {

  static final Path PRESENT = Path.of("src/main/resources/contracts");
  static final Path BASELINE = Path.of("src/test/resources/baseline");

  private static final String SCHEMA = ".schema.json";
  private static final JsonMapper JSON = new JsonMapper();

  private Contracts() {}

  static List<Contract> present() {
    return in(PRESENT);
  }

  static List<Contract> baseline() {
    return in(BASELINE);
  }

  static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode read(Path file) {
    return JSON.readTree(file.toFile());
  }

  private static List<Contract> in(Path folder) {
    return files(folder).stream()
        .filter(file -> file.toString().endsWith(SCHEMA))
        .map(Contracts::contract)
        .toList();
  }

  private static Contract contract(Path schema) {
    String name = schema.getFileName().toString();
    String type = name.substring(0, name.length() - SCHEMA.length());
    Path room = schema.getParent();
    return new Contract(room.getFileName().toString(), type, read(schema), examples(room, type));
  }

  private static Map<String, JsonNode> examples(Path room, String type) {
    Map<String, JsonNode> examples = new TreeMap<>();
    for (Path file : files(room)) {
      if (file.getFileName().toString().startsWith(type + ".example-")) {
        examples.put(file.getFileName().toString(), read(file));
      }
    }
    return examples;
  }
}
