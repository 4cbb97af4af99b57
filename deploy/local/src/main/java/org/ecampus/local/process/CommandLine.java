package org.ecampus.local.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a running process was started with, as far as the system tells. */
final class CommandLine {

  private CommandLine() {}

  static String of(ProcessHandle process) {
    var kept = Path.of("/proc", Long.toString(process.pid()), "cmdline");
    try {
      return new String(Files.readAllBytes(kept), StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException noProcFileSystem) {
      return process.info().commandLine().orElse("");
    }
  }
}
