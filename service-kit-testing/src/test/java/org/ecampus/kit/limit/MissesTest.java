package org.ecampus.kit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ecampus.kit.http.ProblemException;
import org.junit.jupiter.api.Test;

class MissesTest {
  private final Hands clock = new Hands();
  private final Misses<String> misses = new Misses<>(clock, 3, Duration.ofSeconds(10));

  @Test
  void allowsSoManyAtOnceAndNoMore() {
    exhaust("a");

    assertThatIsRefused("a");
  }

  @Test
  void allowsOneMoreWhenTheTimeHasPassed() {
    exhaust("a");

    clock.forward(Duration.ofSeconds(10));

    misses.count("a");
    assertThatIsRefused("a");
  }

  @Test
  void savesUpNoMoreThanAtTheStart() {
    exhaust("a");

    clock.forward(Duration.ofDays(1));
    exhaust("a");

    assertThatIsRefused("a");
  }

  @Test
  void refusalsDoNotPutOffTheNextTry() {
    exhaust("a");
    clock.forward(Duration.ofSeconds(6));
    assertThatIsRefused("a");

    clock.forward(Duration.ofSeconds(4));

    misses.count("a");
  }

  @Test
  void countsEachClientOnItsOwn() {
    exhaust("a");

    misses.count("b");
  }

  @Test
  void remembersABoundedNumberOfClients() {
    for (int other = 0; other < 12_000; other++) {
      misses.count("client " + other);
    }

    assertThat(misses.remembered()).isLessThanOrEqualTo(10_000);
  }

  @Test
  void whatWasNoMissIsTakenBack() {
    exhaust("a");

    misses.takeBack("a");

    misses.count("a");
    assertThatIsRefused("a");
  }

  private void assertThatIsRefused(String client) {
    assertThatThrownBy(() -> misses.count(client))
        .isInstanceOfSatisfying(
            ProblemException.class, thrown -> assertThat(thrown.problem().status()).isEqualTo(429));
  }

  private void exhaust(String client) {
    for (int miss = 0; miss < 3; miss++) {
      misses.count(client);
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
