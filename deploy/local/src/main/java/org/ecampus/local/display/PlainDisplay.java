package org.ecampus.local.display;

import java.io.PrintStream;
import java.time.Duration;

/** One line per change, for logs and pipes. */
final class PlainDisplay implements Display {

  private final PrintStream out;

  PlainDisplay(PrintStream out) {
    this.out = out;
  }

  @Override
  public void waiting(String part) {}

  @Override
  public void starting(String part) {
    say(part + ": starting");
  }

  @Override
  public void ready(String part, Duration took) {
    say(part + ": ready after " + Seconds.of(took));
  }

  @Override
  public void failed(String part) {
    say(part + ": failed");
  }

  @Override
  public synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  @Override
  public void settle() {}
}
