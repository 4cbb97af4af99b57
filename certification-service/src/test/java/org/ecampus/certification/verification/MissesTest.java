package org.ecampus.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MissesTest {
  private final Hands clock = new Hands();
  private final Misses misses = new Misses(clock, 3, Duration.ofSeconds(10));

  @Test
  void allowsSoManyAtOnceAndNoMore() {
    exhaust("a");

    assertThat(misses.allow("a")).isFalse();
  }

  @Test
  void allowsOneMoreWhenTheTimeHasPassed() {
    exhaust("a");

    clock.forward(Duration.ofSeconds(10));

    assertThat(misses.allow("a")).isTrue();
    assertThat(misses.allow("a")).isFalse();
  }

  @Test
  void savesUpNoMoreThanAtTheStart() {
    exhaust("a");

    clock.forward(Duration.ofDays(1));
    exhaust("a");

    assertThat(misses.allow("a")).isFalse();
  }

  @Test
  void refusalsDoNotPutOffTheNextTry() {
    exhaust("a");
    clock.forward(Duration.ofSeconds(6));
    misses.allow("a");

    clock.forward(Duration.ofSeconds(4));

    assertThat(misses.allow("a")).isTrue();
  }

  @Test
  void countsEachClientOnItsOwn() {
    exhaust("a");

    assertThat(misses.allow("b")).isTrue();
  }

  @Test
  void remembersABoundedNumberOfClients() {
    for (int other = 0; other < 12_000; other++) {
      misses.allow("client " + other);
    }

    assertThat(misses.remembered()).isLessThanOrEqualTo(10_000);
  }

  private void exhaust(String client) {
    for (int miss = 0; miss < 3; miss++) {
      assertThat(misses.allow(client)).isTrue();
    }
  }

  private static final class Hands extends Clock {
    private Instant now = Instant.parse("2026-11-23T10:00:00Z");

    void forward(Duration time) {
      now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
