package org.ecampus.load.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Statements of a file in {@code /load/scale}, with its placeholders filled in. */
record Script(String name, Map<String, String> values) {

  List<String> statements() {
    return Stream.of(filled().split(";\\n", -1)).map(String::strip).filter(Script::says).toList();
  }

  /** Whether anything but comments is in it. */
  private static boolean says(String statement) {
    return statement.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("--"));
  }

  private String filled() {
    var text = text();
    for (var value : values.entrySet()) {
      text = text.replace("${" + value.getKey() + "}", value.getValue());
    }
    if (text.contains("${")) {
      throw new IllegalStateException(name + " has a placeholder without a value");
    }
    return text;
  }

  private String text() {
    var path = "/load/scale/" + name + ".sql";
    try (var in = Objects.requireNonNull(Script.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
