package org.ecampus.local.part;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Jars in folders, always in the same order. */
final class Jars {

  private static final int DEPTH = 5;

  private Jars() {}

  /** All jars in the folder and below it. */
  static List<Path> in(Path folder) {
    try (var files = Files.find(folder, DEPTH, (file, any) -> file.toString().endsWith(".jar"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String classPath(List<Path> jars) {
    return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
