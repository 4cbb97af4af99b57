package org.ecampus.kit.faults;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A failure and what lies under it. */
public final class Causes {

  private static final int MOST = 50;
  private static final int MOST_TOLD = 10;
  private static final int MAX_LENGTH = 2_000;

  private Causes() {}

  /** The failure and its causes, outermost first, then what was suppressed; at most 50. */
  public static Stream<Throwable> of(Throwable failure) {
    var found = new ArrayList<Throwable>();
    var open = new ArrayDeque<Throwable>(List.of(failure));
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    while (!open.isEmpty() && found.size() < MOST) {
      Throwable next = open.removeFirst();
      if (seen.add(next)) {
        found.add(next);
        open.addAll(List.of(next.getSuppressed()));
        Optional.ofNullable(next.getCause()).ifPresent(open::addFirst);
      }
    }
    return found.stream();
  }

  /** The outermost one of that type. */
  public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    return of(failure).filter(type::isInstance).map(type::cast).findFirst();
  }

  /** Classes and messages from the failure down to its root, at most 2,000 characters. */
  public static String describe(Throwable failure) {
    return told(of(failure).map(Throwable::toString));
  }

  /**
   * Simple names of the classes from the failure down to its root, with the SQLSTATE of those that
   * have one: what may be shown, because it holds no data. At most 2,000 characters.
   */
  public static String kinds(Throwable failure) {
    return told(of(failure).map(Causes::kind));
  }

  private static String kind(Throwable cause) {
    var name = cause.getClass().getSimpleName();
    return cause instanceof SQLException sql ? name + ' ' + sql.getSQLState() : name;
  }

  private static String told(Stream<String> causes) {
    var text = causes.limit(MOST_TOLD).collect(Collectors.joining(" <- ")).replace('\0', '\uFFFD');
    return text.length() > MAX_LENGTH ? text.substring(0, MAX_LENGTH) : text;
  }
}
