package org.ecampus.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Signals to processes by pid; one that has ended meanwhile is no error. */
final class Signals {

  private static final Duration AFTER_KILL = Duration.ofSeconds(10);

  private Signals() {}

  /** One that has to be killed takes its children with it. */
  static void stop(ProcessHandle process, String signal, Duration patience) {
    send(process, signal);
    if (!awaitEnd(process, patience)) {
      var children = process.descendants().toList();
      send(process, "KILL");
      awaitEnd(process, AFTER_KILL);
      children.forEach(child -> send(child, "KILL"));
    }
  }

  static void send(ProcessHandle process, String signal) {
    if (!process.isAlive()) {
      return;
    }
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor(5, TimeUnit.SECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean awaitEnd(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
