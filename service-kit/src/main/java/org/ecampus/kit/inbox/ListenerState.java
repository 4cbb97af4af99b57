package org.ecampus.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.faults.Causes;
import org.jspecify.annotations.Nullable;

/** Whether the listener of this process gets on, for readiness and metrics. */
@Startup
@ApplicationScoped
class ListenerState {

  private final Clock clock;
  private volatile @Nullable Trouble trouble;

  /** Since when, how often in a row, and with what kind of failure at last. */
  record Trouble(Instant since, int failures, String fault) {}

  ListenerState(@RealTime Clock clock, MeterRegistry meters) {
    this.clock = clock;
    Gauge.builder("ecampus.listener.failures", this, ListenerState::failures)
        .description("How often in a row the listener could not take in what came; zero is well")
        .register(meters);
  }

  Optional<Trouble> trouble() {
    return Optional.ofNullable(trouble);
  }

  int failures() {
    var now = trouble;
    return now == null ? 0 : now.failures();
  }

  void failed(Throwable failure) {
    var before = trouble;
    var since = before == null ? clock.instant() : before.since();
    trouble = new Trouble(since, failures() + 1, Causes.kinds(failure));
  }

  void recovered() {
    trouble = null;
  }
}
