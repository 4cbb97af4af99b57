package org.ecampus.load.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Which state of the project was measured; {@code unknown} where git does not say. */
public record Checkout(String commit, boolean changed) {

  private static final int PATIENCE_SECONDS = 10;

  public static Checkout of(Path root) {
    return new Checkout(
        git(root, "rev-parse", "--short", "HEAD"),
        !git(root, "status", "--porcelain", "--untracked-files=no").isEmpty());
  }

  private static String git(Path root, String... words) {
    var line = new ArrayList<>(List.of("git", "-C", root.toString()));
    line.addAll(List.of(words));
    try {
      var process = new ProcessBuilder(line).redirectErrorStream(true).start();
      var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      boolean done = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return done && process.exitValue() == 0 ? output.strip() : "unknown";
    } catch (IOException e) {
      return "unknown";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "unknown";
    }
  }
}
