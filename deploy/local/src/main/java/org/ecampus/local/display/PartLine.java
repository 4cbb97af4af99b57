package org.ecampus.local.display;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongFunction;

/** The line of one part: its name, its state and a time. */
record PartLine(String part, LongFunction<String> state) {

  static PartLine waiting(String part) {
    return new PartLine(part, now -> "\u001b[2mwaits\u001b[0m");
  }

  static PartLine starting(String part, long since) {
    return new PartLine(
        part, now -> "\u001b[33mstarting\u001b[0m  " + Seconds.of(Duration.ofNanos(now - since)));
  }

  static PartLine ready(String part, Duration took) {
    return new PartLine(part, now -> "\u001b[32mready\u001b[0m     " + Seconds.of(took));
  }

  static PartLine failed(String part) {
    return new PartLine(part, now -> "\u001b[31mfailed\u001b[0m");
  }

  String text(long now) {
    return String.format(Locale.ROOT, "  %-14s %s", part, state.apply(now));
  }
}
