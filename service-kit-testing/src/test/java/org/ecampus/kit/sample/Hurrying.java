package org.ecampus.kit.sample;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by so much whenever it is asked. */
public final class Hurrying extends Clock {

  private final Duration step;
  private final AtomicReference<Instant> now = new AtomicReference<>(Clock.systemUTC().instant());

  public Hurrying(Duration step) {
    this.step = step;
  }

  @Override
  public Instant instant() {
    return now.getAndUpdate(before -> before.plus(step));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("it ticks in UTC");
  }
}
