package org.ecampus.certification.verification;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down those who try codes and names: every miss takes a token from its client, and tokens
 * come back one by one. A certificate that exists is shown to everyone at any time, so that nobody
 * can keep others from checking theirs. It remembers 10,000 clients at most.
 */
@ApplicationScoped
class Misses {
  private static final int CLIENTS = 10_000;

  private final TimeMeter time;
  private final int burst;
  private final Duration refill;
  private final Cache<String, Bucket> clients =
      Caffeine.newBuilder().maximumSize(CLIENTS).executor(Runnable::run).build();

  Misses(
      @RealTime Clock clock,
      @ConfigProperty(name = "ecampus.certification.verify.misses") int burst,
      @ConfigProperty(name = "ecampus.certification.verify.refill") Duration refill) {
    this.time = new ClockMeter(clock);
    this.burst = burst;
    this.refill = refill;
  }

  /** Counts a miss; false when the client has had too many of late. */
  boolean allow(String client) {
    return clients.get(client, _ -> full()).tryConsume(1);
  }

  /** How long it takes until one more miss is allowed. */
  Duration refill() {
    return refill;
  }

  /** How many clients are remembered. */
  long remembered() {
    clients.cleanUp();
    return clients.estimatedSize();
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, refill))
        .withCustomTimePrecision(time)
        .build();
  }
}
