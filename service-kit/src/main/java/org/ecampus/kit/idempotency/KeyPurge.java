package org.ecampus.kit.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.storage.Purge;

/** Forgets keys after 48 hours, in small steps. */
@ApplicationScoped
class KeyPurge {
  static final Duration KEPT = Duration.ofDays(2);
  private static final int STEP = 1_000;

  private final KeyStore keys;
  private final Clock clock;

  KeyPurge(KeyStore keys, @RealTime Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Scheduled(
      every = "10m",
      delayed = "1m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purge() {
    var before = clock.instant().minus(KEPT);
    Purge.inBatchesOf(STEP, most -> purge(before, most));
  }

  private int purge(Instant before, int most) {
    return QuarkusTransaction.requiringNew().call(() -> keys.purge(before, most));
  }
}
