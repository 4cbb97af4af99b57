package org.ecampus.kit.http;

import java.time.Duration;
import java.util.Optional;
import org.ecampus.kit.faults.DatabaseFault;

/** What a client is told when PostgreSQL refuses or is away. */
final class DatabaseFaults {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LATER = Duration.ofSeconds(5);

  private DatabaseFaults() {}

  static Optional<ProblemException> explain(Throwable failure) {
    return DatabaseFault.of(failure).map(DatabaseFaults::problem);
  }

  private static ProblemException problem(DatabaseFault fault) {
    return switch (fault) {
      case AWAY -> Problems.unavailable("Storage cannot be reached just now.", LATER);
      case BUSY -> Problems.unavailable("Busy.", SOON);
      case STALE ->
          Problems.conflict(
              "changed-meanwhile", "Changed meanwhile", "Read it again and repeat the change.");
      case EXISTS -> Problems.conflict("exists", "Already exists", null);
      case REFERENCE -> Problems.conflict("reference-gone", "Refers to what is not there", null);
      case UNSTORABLE -> Problems.malformed("A value cannot be stored.");
    };
  }
}
