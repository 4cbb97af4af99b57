package org.ecampus.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.hash.Sha256;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The tokens that this process has verified: 5,000 at most, found by their SHA-256, and each
 * believed until it expires but never longer than a minute, because the key that signed it may be
 * withdrawn.
 */
@ApplicationScoped
class VerifiedTokens {
  static final Duration LONGEST = Duration.ofMinutes(1);
  static final int MOST = 5_000;

  private final Clock clock;
  private final Cache<ByteBuffer, Verified> kept =
      Caffeine.newBuilder()
          .maximumSize(MOST)
          .expireAfterWrite(LONGEST)
          .scheduler(Scheduler.systemScheduler())
          .executor(Runnable::run)
          .build();

  VerifiedTokens(@RealTime Clock clock) {
    this.clock = clock;
  }

  /** How a token is verified that nothing is known of. */
  interface Verification {
    JsonWebToken of(String token) throws ParseException;
  }

  private record Verified(JsonWebToken token, Instant until) {}

  /** What the token says; one that fails its verification is not remembered. */
  JsonWebToken read(String token, Verification verification) throws ParseException {
    var hash = ByteBuffer.wrap(Sha256.of(token.getBytes(StandardCharsets.UTF_8)));
    var known = kept.getIfPresent(hash);
    if (known != null && clock.instant().isBefore(known.until())) {
      return known.token();
    }
    var verified = verification.of(token);
    kept.put(hash, new Verified(verified, untilWhen(verified)));
    return verified;
  }

  private Instant untilWhen(JsonWebToken token) {
    var expiry = Instant.ofEpochSecond(token.getExpirationTime());
    var longest = clock.instant().plus(LONGEST);
    return expiry.isBefore(longest) ? expiry : longest;
  }
}
