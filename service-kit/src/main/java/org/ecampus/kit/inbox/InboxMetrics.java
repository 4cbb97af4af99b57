package org.ecampus.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what became of the events that came in. */
@ApplicationScoped
class InboxMetrics {

  private final Counter duplicates;
  private final Counter digests;
  private final MeterRegistry registry;

  InboxMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.digests =
        Counter.builder("ecampus.inbox.digests")
            .description("Messages of which only a digest could be kept among the dead letters")
            .register(registry);
    this.duplicates =
        Counter.builder("ecampus.inbox.duplicates")
            .description("Events that came in again and changed nothing")
            .register(registry);
  }

  void countDigest() {
    digests.increment();
  }

  void count(Outcome outcome) {
    if (outcome == Outcome.DUPLICATE) {
      duplicates.increment();
    }
    registry.counter("ecampus.inbox.events", "outcome", outcome.name()).increment();
  }
}
