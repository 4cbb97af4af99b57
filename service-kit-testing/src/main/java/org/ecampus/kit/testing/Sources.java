package org.ecampus.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source files of a module, for rules that no compiled class tells. */
final class Sources {
  private static final Path CODE = Path.of("src/main/java");
  private static final Path MIGRATIONS = Path.of("src/main/resources/db");
  private static final Pattern LITERAL =
      Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*+)\"", Pattern.DOTALL);
  private static final Pattern SQL_COMMENT = Pattern.compile("--[^\\n]*+");

  private Sources() {}

  /** The string literals of the code for which something holds, each with its file. */
  static List<String> literals(Predicate<String> suspect) {
    return files(CODE, ".java")
        .flatMap(file -> literals(read(file)).filter(suspect).map(text -> file + ": " + text))
        .toList();
  }

  /** All migrations behind one another, without their comments. */
  static String migrations() {
    return files(MIGRATIONS, ".sql").map(Sources::sql).collect(Collectors.joining("\n"));
  }

  /** All migrations behind one another, as they are written. */
  static String writtenMigrations() {
    return files(MIGRATIONS, ".sql").map(Sources::read).collect(Collectors.joining("\n"));
  }

  /** The migrations, without their comments, for which something holds. */
  static List<String> migrations(Predicate<String> suspect) {
    return files(MIGRATIONS, ".sql")
        .filter(file -> suspect.test(sql(file)))
        .map(Path::toString)
        .toList();
  }

  /** What the string literals of some Java code say. */
  static Stream<String> literals(String code) {
    return LITERAL
        .matcher(code)
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
        .map(String::translateEscapes);
  }

  private static String sql(Path file) {
    return SQL_COMMENT.matcher(read(file)).replaceAll("");
  }

  private static Stream<Path> files(Path root, String end) {
    if (!Files.exists(root)) {
      return Stream.empty();
    }
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(end)).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
