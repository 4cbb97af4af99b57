package org.ecampus.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ecampus.local.Trouble;

/** A program that runs once and ends, such as a formatter of data folders. */
public final class Tool {

  private Tool() {}

  /** Runs it to its end; anything but success is a {@link Trouble} that ends with its output. */
  public static void run(
      String purpose, List<String> line, Map<String, String> environment, Duration patience) {
    try {
      var output = Files.createTempFile("ecampus", ".out");
      var builder = new ProcessBuilder(line).redirectErrorStream(true);
      builder.redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      var process = builder.start();
      try {
        await(purpose, process, patience, output);
      } finally {
        process.destroyForcibly();
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new Trouble(purpose + " did not start: " + e.getMessage(), e);
    }
  }

  private static void await(String purpose, Process process, Duration patience, Path output)
      throws IOException {
    try {
      if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
        throw new Trouble(purpose + " took longer than " + patience.toSeconds() + " s.");
      }
      if (process.exitValue() != 0) {
        var said = Files.readString(output, StandardCharsets.UTF_8);
        throw new Trouble(purpose + " failed and said:\n" + said.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(purpose + " was interrupted.", e);
    }
  }
}
