package org.ecampus.kit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Real time and an offset, which is zero wherever it matters. */
final class BusinessTime {
  private final Clock real;
  private final Duration first;
  private volatile Duration offset;

  BusinessTime(Clock real, Duration offset) {
    this.real = real;
    this.first = offset;
    this.offset = offset;
  }

  /** A clock that follows every change of the offset; in microseconds, as PostgreSQL keeps them. */
  Clock clock() {
    return new Shifted(real);
  }

  Instant now() {
    return real.instant().plus(offset);
  }

  /** Lets time go on from here. */
  void set(Instant now) {
    offset = Duration.between(real.instant(), now);
  }

  /** Goes back to the offset of the start. */
  void reset() {
    offset = first;
  }

  private final class Shifted extends Clock {
    private final Clock base;

    private Shifted(Clock base) {
      this.base = base;
    }

    @Override
    public ZoneId getZone() {
      return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return new Shifted(base.withZone(zone));
    }

    @Override
    public Instant instant() {
      return base.instant().plus(offset).truncatedTo(ChronoUnit.MICROS);
    }
  }
}
