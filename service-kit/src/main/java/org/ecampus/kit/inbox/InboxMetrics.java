package org.ecampus.kit.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Counts what became of the events that came in. */
@ApplicationScoped
class InboxMetrics {

  private final Map<Outcome, Counter> events = new EnumMap<>(Outcome.class);
  private final Counter duplicates;
  private final Counter digests;

  InboxMetrics(MeterRegistry registry) {
    for (var outcome : Outcome.values()) {
      events.put(outcome, registry.counter("ecampus.inbox.events", "outcome", outcome.name()));
    }
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
    Objects.requireNonNull(events.get(outcome)).increment();
  }
}
