package org.ecampus.local;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the clock shall show: an instant, a later one, or real time again. */
sealed interface ClockWish {

  /** How far business time is to be from real time. */
  Duration offset(Instant realNow, Duration current);

  /**
   * Reads {@code 2027-01-31T12:00:00Z}, {@code +P3D}, {@code +PT90M} or, for the same, {@code +3d}
   * and {@code +90m}, or {@code reset}.
   */
  static ClockWish read(String word) {
    try {
      if (word.equals("reset")) {
        return new Later(Duration.ZERO, false);
      }
      return word.startsWith("+") ? new Later(duration(word.substring(1)), true) : at(word);
    } catch (DateTimeException e) {
      throw new Trouble(
          "The clock takes an instant (2027-01-31T12:00:00Z), a duration to move on by (+3d, +90m,"
              + " +PT36H) or reset, not "
              + word
              + ".",
          e);
    }
  }

  private static ClockWish at(String word) {
    return new At(Instant.parse(word));
  }

  private static Duration duration(String word) {
    var iso = word.toUpperCase(Locale.ROOT);
    if (iso.startsWith("P")) {
      return Duration.parse(iso);
    }
    return Duration.parse((iso.endsWith("D") ? "P" : "PT") + iso);
  }

  /** An instant of its own. */
  record At(Instant instant) implements ClockWish {
    @Override
    public Duration offset(Instant realNow, Duration current) {
      return Duration.between(realNow, instant);
    }
  }

  /** Further than now, or than real time. */
  record Later(Duration by, boolean thanNow) implements ClockWish {
    @Override
    public Duration offset(Instant realNow, Duration current) {
      return thanNow ? current.plus(by) : by;
    }
  }
}
