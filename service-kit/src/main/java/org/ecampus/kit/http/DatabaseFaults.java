package org.ecampus.kit.http;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** What a client is told when PostgreSQL refuses or is away. */
final class DatabaseFaults {
  private static final Duration SOON = Duration.ofSeconds(1);
  private static final Duration LATER = Duration.ofSeconds(5);

  private DatabaseFaults() {}

  static Optional<ProblemException> explain(Throwable failure) {
    return Causes.of(failure).flatMap(cause -> one(cause).stream()).findFirst();
  }

  private static Optional<ProblemException> one(Throwable cause) {
    return switch (cause) {
      case OptimisticLockException stale -> Optional.of(stale());
      case StaleStateException stale -> Optional.of(stale());
      case SQLException sql -> ofState(sql);
      case JDBCConnectionException away -> Optional.of(away());
      default -> Optional.empty();
    };
  }

  private static Optional<ProblemException> ofState(SQLException sql) {
    String state = Objects.requireNonNullElse(sql.getSQLState(), "");
    return switch (state) {
      case "23505", "23P01" -> Optional.of(Problems.conflict("exists", "Already exists", null));
      case "23503" ->
          Optional.of(Problems.conflict("reference-gone", "Refers to what is not there", null));
      case "40001", "40P01", "55P03", "57014" -> Optional.of(Problems.unavailable("Busy.", SOON));
      case "" -> poolIsExhausted(sql) ? Optional.of(away()) : Optional.empty();
      default -> ofStateClass(state.substring(0, 2));
    };
  }

  private static Optional<ProblemException> ofStateClass(String stateClass) {
    return switch (stateClass) {
      case "08", "53", "57" -> Optional.of(away());
      case "22" -> Optional.of(Problems.malformed("A value cannot be stored."));
      default -> Optional.empty();
    };
  }

  private static boolean poolIsExhausted(SQLException sql) {
    return String.valueOf(sql.getMessage()).contains("acquisition timeout");
  }

  private static ProblemException stale() {
    return Problems.conflict(
        "changed-meanwhile", "Changed meanwhile", "Read it again and repeat the change.");
  }

  private static ProblemException away() {
    return Problems.unavailable("Storage cannot be reached just now.", LATER);
  }
}
