package org.ecampus.tutoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A clock that stands at an instant the database cannot keep, and what it keeps of it. */
public final class NanosecondClock {
  public static final Instant KEPT = Instant.parse("2026-06-01T08:00:00.123456Z");
  public static final Clock CLOCK = Clock.fixed(KEPT.plusNanos(789), ZoneOffset.UTC);

  /** The microseconds of the second in a column, for {@link Tables#rows}. */
  public static String microsecondsOf(String column) {
    return "to_char(" + column + ", 'US')";
  }

  private NanosecondClock() {}
}
