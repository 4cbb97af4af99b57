package org.ecampus.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Forgets keys after 48 hours, in small steps. */
@ApplicationScoped
class KeyPurge {
  static final Duration KEPT = Duration.ofDays(2);
  private static final int STEP = 1_000;
  private static final int MOST_STEPS = 100;

  private final KeyStore keys;
  private final Clock clock;

  KeyPurge(KeyStore keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purge() {
    int step = 0;
    while (step < MOST_STEPS && purgeSome() == STEP) {
      step++;
    }
  }

  private int purgeSome() {
    return QuarkusTransaction.requiringNew()
        .call(() -> keys.purge(clock.instant().minus(KEPT), STEP));
  }
}
