package org.ecampus.load.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ecampus.local.Trouble;

/** The load generator with the requests for one service; it lives until it is closed. */
public final class Generator implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 10;

  private final Process process;
  private final BufferedWriter asks;
  private final BufferedReader tells;
  private final Path file;

  private Generator(Process process, Path file) {
    this.process = process;
    this.file = file;
    this.asks = process.outputWriter(StandardCharsets.UTF_8);
    this.tells = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts it.
   *
   * @param script where {@code load.mjs} lies, within reach of {@code node_modules}
   */
  public static Generator start(
      Path script, Path folder, String url, List<LoadRequest> requests, int connections) {
    try {
      var file = write(folder, requests);
      var line =
          List.of("node", script.toString(), file.toString(), url, Integer.toString(connections));
      var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
      return new Generator(builder.start(), file);
    } catch (IOException e) {
      throw new Trouble("The load generator does not start: " + e.getMessage(), e);
    }
  }

  private static Path write(Path folder, List<LoadRequest> requests) throws IOException {
    Files.createDirectories(folder);
    var file = Files.createTempFile(folder, "requests", ".jsonl");
    try (var out = Files.newBufferedWriter(file)) {
      for (var request : requests) {
        out.write(JSON.writeValueAsString(request));
        out.newLine();
      }
    }
    return file;
  }

  public long pid() {
    return process.pid();
  }

  /** Sends requests for so long, each once or all of them again and again. */
  public LoadResult run(int seconds, boolean again) {
    try {
      asks.write(JSON.writeValueAsString(Map.of("seconds", seconds, "again", again)));
      asks.newLine();
      asks.flush();
      var line = tells.readLine();
      if (line == null) {
        throw new Trouble("The load generator ended; what it said stands above.");
      }
      return JSON.readValue(line, LoadResult.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      asks.close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
