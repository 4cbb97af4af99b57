package org.ecampus.kit.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.ecampus.kit.http.Problems;

/**
 * Slows down those who guess: every miss takes a token from the one who missed, and tokens come
 * back one by one. It counts in this process, and remembers 10,000 who missed at most.
 *
 * @param <K> who or what misses are counted for
 */
public final class Misses<K> {
  private static final int MOST_REMEMBERED = 10_000;

  private final ClockMeter time;
  private final int burst;
  private final Duration refill;
  private final Cache<K, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).executor(Runnable::run).build();

  /**
   * @param realTime waiting is never business time
   * @param burst so many misses are allowed at once
   * @param refill after this time one more is
   */
  public Misses(Clock realTime, int burst, Duration refill) {
    this.time = new ClockMeter(realTime);
    this.burst = burst;
    this.refill = refill;
  }

  /**
   * Counts a miss.
   *
   * @throws org.ecampus.kit.http.ProblemException 429 when there were too many of late
   */
  public void count(K who) {
    if (!buckets.get(who, _ -> full()).tryConsume(1)) {
      throw Problems.tooManyRequests(refill);
    }
  }

  /** Takes back one that was counted before it was known, and was none. */
  public void takeBack(K who) {
    buckets.get(who, _ -> full()).addTokens(1);
  }

  /** How many are remembered. */
  long remembered() {
    buckets.cleanUp();
    return buckets.estimatedSize();
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(burst).refillGreedy(1, refill))
        .withCustomTimePrecision(time)
        .build();
  }
}
