package org.ecampus.demo;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells the story, a line per step, with the time each took. */
final class Narrator {

  private final PrintStream out;
  private long since = System.nanoTime();
  private int steps;

  Narrator(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.println("\n" + text + "\n");
    since = System.nanoTime();
  }

  void done(String sentence) {
    var took = Duration.ofNanos(System.nanoTime() - since);
    steps++;
    out.printf(Locale.ROOT, "%3d. %s (%d ms)%n", steps, sentence, took.toMillis());
    since = System.nanoTime();
  }

  /** A line under the step before, such as an address to open. */
  void see(String line) {
    out.println("     " + line);
  }
}
