package org.ecampus.kit.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.telemetry.Traces;

/** Who acts: the caller of the request, or the service itself when there is none. */
@ApplicationScoped
class Actor {
  private final Caller caller;
  private final Clock clock;

  Actor(Caller caller, @RealTime Clock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  AuditEntry doing(String action, UUID subjectId) {
    var known = isKnown();
    return new AuditEntry(
        Ids.next(),
        known ? Optional.of(caller.id()) : Optional.empty(),
        known ? new TreeSet<>(caller.roles()) : Collections.emptySortedSet(),
        action,
        subjectId,
        known ? caller.institution() : Optional.empty(),
        clock.instant().truncatedTo(ChronoUnit.MICROS),
        Optional.ofNullable(Traces.currentTraceparent()));
  }

  private boolean isKnown() {
    return Arc.container().requestContext().isActive() && !caller.isAnonymous();
  }
}
