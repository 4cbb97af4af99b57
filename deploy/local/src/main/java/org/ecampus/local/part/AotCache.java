package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Tool;

/**
 * What a program in Java had loaded and linked when it stood, kept for its next starts (JEP 483,
 * 514). It is good for the very Java, flags and jars it was made with; Java itself leaves it unused
 * where it is not.
 */
final class AotCache {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String SILENT = "-Xlog:aot=off,cds=off";

  private final String program;
  private final Path file;
  private final Path draft;

  private AotCache(Path folder, String program, String key) {
    this.program = program;
    this.file = folder.resolve(program + "-" + key + ".aot");
    this.draft = folder.resolve(program + "-" + ProcessHandle.current().pid() + ".draft");
  }

  /** The cache of a program that is what it is by this key; all campuses of a folder share it. */
  static AotCache in(Options options, String program, String key) {
    return new AotCache(options.tools().resolve("aot"), program, key);
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** The flags of Java to start with it. */
  List<String> use() {
    return List.of("-XX:AOTCache=" + file, SILENT);
  }

  /** The flags of Java to record it; the folder must be there when Java starts. */
  List<String> record() {
    try {
      Files.createDirectories(file.getParent());
      removeDrafts();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("-XX:AOTCacheOutput=" + draft, SILENT);
  }

  /** Has the process that records write it down, and removes those that it replaces. */
  void keep(long pid) {
    Tool.run(
        "The recording of " + program,
        List.of(jcmd(), Long.toString(pid), "AOT.end_recording"),
        Map.of(),
        PATIENCE);
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      removeOthers();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String jcmd() {
    return Java.home().resolve("bin/jcmd").toString();
  }

  /** Of launchers that ended before they could keep theirs. */
  private void removeDrafts() throws IOException {
    try (var drafts = Files.newDirectoryStream(file.getParent(), "*.draft*")) {
      for (var one : drafts) {
        var writer = one.getFileName().toString().replaceAll("[^0-9]", "");
        if (ProcessHandle.of(Long.parseLong("0" + writer)).isEmpty()) {
          Files.deleteIfExists(one);
        }
      }
    }
  }

  private void removeOthers() throws IOException {
    try (var files = Files.newDirectoryStream(file.getParent(), program + "-[0-9a-f]*")) {
      for (var other : files) {
        if (!other.equals(file)) {
          Files.deleteIfExists(other);
        }
      }
    }
  }
}
