package org.ecampus.kit.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what lies under a failure. */
final class Causes {

  private static final int MAX_DEPTH = 10;
  private static final int MAX_LENGTH = 2_000;
  private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03");

  private Causes() {}

  /** Classes and messages from the failure down to its root, at most 2,000 characters. */
  static String describe(Throwable failure) {
    var text = chain(failure).map(Throwable::toString).collect(Collectors.joining(" <- "));
    var storable = text.replace('\0', '\uFFFD');
    return storable.length() > MAX_LENGTH ? storable.substring(0, MAX_LENGTH) : storable;
  }

  /** True when the database could not be reached, so that nothing is known about the event. */
  static boolean databaseIsAway(Throwable failure) {
    return chain(failure).anyMatch(e -> e instanceof SQLException sql && isAway(sql.getSQLState()));
  }

  /** Connection lost (08), out of resources (53), shutting down (57P0x), or refused by the pool. */
  private static boolean isAway(@Nullable String state) {
    return state == null
        || state.startsWith("08")
        || state.startsWith("53")
        || AWAY.contains(state);
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, Throwable::getCause).limit(MAX_DEPTH);
  }
}
