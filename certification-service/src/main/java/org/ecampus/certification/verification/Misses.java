package org.ecampus.certification.verification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down those who try codes: every miss takes a token from its client, and tokens come back
 * one by one. A certificate that exists is shown to everyone at any time, so that nobody can keep
 * others from checking theirs. It remembers the 10,000 clients seen last.
 */
@ApplicationScoped
class Misses {
  private static final int CLIENTS = 10_000;

  private final Clock clock;
  private final int burst;
  private final Duration refill;
  private final Map<String, Tokens> clients = new LatestOnly();

  Misses(
      Clock clock,
      @ConfigProperty(name = "ecampus.certification.verify.misses") int burst,
      @ConfigProperty(name = "ecampus.certification.verify.refill") Duration refill) {
    this.clock = clock;
    this.burst = burst;
    this.refill = refill;
  }

  /** Counts a miss; false when the client has had too many of late. */
  synchronized boolean allow(String client) {
    Instant now = clock.instant();
    Tokens tokens = clients.getOrDefault(client, new Tokens(burst, now)).at(now, burst, refill);
    boolean allowed = tokens.left() >= 1;
    clients.put(client, allowed ? tokens.lessOne() : tokens);
    return allowed;
  }

  /** How long it takes until one more miss is allowed. */
  Duration refill() {
    return refill;
  }

  private record Tokens(double left, Instant since) {
    Tokens at(Instant now, int burst, Duration refill) {
      double back = (double) Duration.between(since, now).toMillis() / refill.toMillis();
      return new Tokens(Math.min(burst, left + Math.max(0, back)), now);
    }

    Tokens lessOne() {
      return new Tokens(left - 1, since);
    }
  }

  private static final class LatestOnly extends LinkedHashMap<String, Tokens> {
    private static final long serialVersionUID = 1L;

    LatestOnly() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Tokens> eldest) {
      return size() > CLIENTS;
    }
  }
}
