package org.ecampus.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A process of ours, in a session of its own so that Ctrl-C reaches the launcher alone. */
public final class Child {

  private final Command command;
  private final Process process;

  private Child(Command command, Process process) {
    this.command = command;
    this.process = process;
  }

  /** Starts the program with its output appended to its log, and notes its pid for the next run. */
  public static Child launch(Command command) {
    try {
      Files.createDirectories(command.log().getParent());
      Files.createDirectories(command.pidFile().getParent());
      var builder = new ProcessBuilder(inOwnSession(command.line()));
      builder.environment().putAll(command.environment());
      builder.directory(command.home().toFile());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(command.log().toFile()));
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      var process = builder.start();
      Files.writeString(command.pidFile(), process.pid() + " " + command.stopSignal());
      return new Child(command, process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a process of that name was launched on the home, and not stopped since. */
  public static boolean noted(Path home, String name) {
    return Files.exists(Command.pidFile(home, name));
  }

  public long pid() {
    return process.pid();
  }

  public boolean running() {
    return process.isAlive();
  }

  /** Completes with the exit status when the process has ended. */
  public CompletableFuture<Integer> ended() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** Ends the process at once, as a crash would. */
  public void kill() {
    Signals.send(process.toHandle(), "KILL");
    Signals.awaitEnd(process.toHandle(), Duration.ofSeconds(10));
  }

  /** Asks the process to end, and ends it when it has not within the given time. */
  public void stop(Duration patience) {
    Signals.stop(process.toHandle(), command.stopSignal(), patience);
    try {
      Files.deleteIfExists(command.pidFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> inOwnSession(List<String> line) {
    var setsid = Path.of("/usr/bin/setsid");
    if (!Files.isExecutable(setsid)) {
      return line;
    }
    var whole = new ArrayList<>(List.of(setsid.toString()));
    whole.addAll(line);
    return whole;
  }
}
