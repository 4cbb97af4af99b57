package org.ecampus.local.display;

import java.time.Duration;

/** Where a campus says what it is doing. Called from several threads. */
public interface Display {

  /** The part waits for others before it can start. */
  void waiting(String part);

  void starting(String part);

  void ready(String part, Duration took);

  void failed(String part);

  /** One line of its own, such as a part that died and comes back. */
  void say(String line);

  /** Everything is ready: the lines stay as they are and nothing is redrawn. */
  void settle();

  /** Says nothing: for tests. */
  static Display silent() {
    return new SilentDisplay();
  }

  /** Redraws its lines at a terminal; elsewhere prints a line per change. */
  static Display forTerminal() {
    return Terminal.interactive().isPresent()
        ? new LiveDisplay(System.out)
        : new PlainDisplay(System.out);
  }
}
