package org.ecampus.kit.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether a token tells of a sign-in with a second factor that is fresh enough. */
@ApplicationScoped
class SecondFactorRule {
  static final Duration MAX_AGE = Duration.ofMinutes(15);

  private final Mode mode;
  private final String acr;
  private final Clock clock;

  /** Exempt is refused at the start of a service outside a laptop. */
  enum Mode {
    REQUIRED,
    EXEMPT
  }

  SecondFactorRule(
      @ConfigProperty(name = "ecampus.security.second-factor") Mode mode,
      @ConfigProperty(name = "ecampus.security.second-factor-acr") String acr,
      @RealTime Clock clock) {
    this.mode = mode;
    this.acr = acr;
    this.clock = clock;
  }

  /** The value of the claim {@code acr} that says a second factor was used. */
  String acr() {
    return acr;
  }

  boolean isMetBy(TokenClaims claims) {
    return mode == Mode.EXEMPT || (claims.acr().filter(acr::equals).isPresent() && isFresh(claims));
  }

  private boolean isFresh(TokenClaims claims) {
    return claims
        .signedInAt()
        .filter(at -> !at.plus(MAX_AGE).isBefore(clock.instant()))
        .isPresent();
  }
}
