package org.ecampus.kit.inbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Shows how many events wait because they, or an earlier one of their key, could not be applied.
 */
@Startup
@ApplicationScoped
public class DeadLetterGauge {

  private final DeadLetterList list;
  private volatile long unresolved;

  DeadLetterGauge(DeadLetterList list, MeterRegistry meters) {
    this.list = list;
    Gauge.builder("ecampus.dead.letters", this, gauge -> gauge.unresolved)
        .description("Events that wait for a replay")
        .register(meters);
  }

  /** Counts them again. */
  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void refresh() {
    unresolved = list.count();
  }
}
