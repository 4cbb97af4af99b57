package org.ecampus.load.cpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a process holds of the machine's memory. */
public final class Memory {

  private Memory() {}

  /** Its proportional set size in kilobytes: shared pages are shared out. */
  public static long pssKilobytes(long pid) {
    try {
      return pss(Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static long pss(List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith("Pss:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
        .findFirst()
        .orElseThrow();
  }
}
