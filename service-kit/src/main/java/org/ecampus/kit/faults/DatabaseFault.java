package org.ecampus.kit.faults;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;
import org.jspecify.annotations.Nullable;

/** What a failure says about the database: the one classification that all of the kit goes by. */
public enum DatabaseFault {
  /** It could not be reached, is out of resources, or the pool lent no connection: wait. */
  AWAY,
  /** A serialisation failure, a deadlock, a lock or a statement timeout: try again. */
  BUSY,
  /** Somebody else changed the row meanwhile: read it and try again. */
  STALE,
  /** A row like this exists already. */
  EXISTS,
  /** It refers to a row that is not there, or is referred to by one. */
  REFERENCE,
  /** A value has no place in its column. */
  UNSTORABLE;

  /** The outermost fault of the database under a failure; empty when it has another reason. */
  public static Optional<DatabaseFault> of(Throwable failure) {
    return Causes.of(failure).flatMap(cause -> one(cause).stream()).findFirst();
  }

  /** True when trying again, later or at once, may succeed without any change to the program. */
  public static boolean isPassing(Throwable failure) {
    return of(failure).filter(DatabaseFault::passes).isPresent();
  }

  private boolean passes() {
    return this == AWAY || this == BUSY || this == STALE;
  }

  private static Optional<DatabaseFault> one(Throwable cause) {
    return switch (cause) {
      case OptimisticLockException _ -> Optional.of(STALE);
      case StaleStateException _ -> Optional.of(STALE);
      case JDBCConnectionException _ -> Optional.of(AWAY);
      case SQLException sql -> Optional.ofNullable(ofState(sql.getSQLState()));
      default -> Optional.empty();
    };
  }

  /** Only PostgreSQL gives states: a failure without one comes from the pool. */
  private static @Nullable DatabaseFault ofState(@Nullable String state) {
    return switch (state) {
      case null -> AWAY;
      case "40001", "40P01", "55P03", "57014", "25P03", "25P04" -> BUSY;
      case "23505", "23P01" -> EXISTS;
      case "23503" -> REFERENCE;
      default -> ofClass(state.substring(0, Math.min(2, state.length())));
    };
  }

  /** Connection (08), resources (53), operator (57) and system (58); data (22). */
  private static @Nullable DatabaseFault ofClass(String stateClass) {
    return switch (stateClass) {
      case "", "08", "53", "57", "58" -> AWAY;
      case "22" -> UNSTORABLE;
      default -> null;
    };
  }
}
