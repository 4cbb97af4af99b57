package org.ecampus.kit.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Ready with the own database. It is asked once a second at most, however often readiness is. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

  private static final Duration VALID = Duration.ofSeconds(1);

  private final DurabilityCheck check;
  private final Clock clock;
  private @Nullable Answer last;

  DatabaseReadiness(OwnConnection database, @RealTime Clock clock) {
    this.check = new DurabilityCheck(database::open);
    this.clock = clock;
  }

  private record Answer(HealthCheckResponse response, Instant until) {}

  @Override
  public synchronized HealthCheckResponse call() {
    var answer = last;
    if (answer == null || !clock.instant().isBefore(answer.until())) {
      answer = new Answer(check.call(), clock.instant().plus(VALID));
      last = answer;
    }
    return answer.response();
  }
}
