package org.ecampus.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ecampus.local.Ports;
import org.ecampus.local.part.Databases;

/** Looks into a database of the running campus, past the service that owns it. */
final class Tables {

  /** What the kit keeps of messages, requests and migrations; the rest is what a service knows. */
  private static final Set<String> OF_THE_KIT =
      Set.of("inbox", "dead_letter", "outbox", "idempotency_key", "audit_entry");

  /** A table that is divided stands for its parts. */
  private static final String NAMES =
      """
      SELECT relname FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      ORDER BY relname
      """;

  private final Ports ports;
  private final String database;

  Tables(Ports ports, String database) {
    this.ports = ports;
    this.database = database;
  }

  /** A digest of the rows of every table that is the service's own. */
  Map<String, String> digests() {
    return ask(
        connection -> {
          Map<String, String> digests = new TreeMap<>();
          for (String table : names(connection)) {
            if (!OF_THE_KIT.contains(table) && !table.startsWith("flyway")) {
              digests.put(table, digest(connection, table));
            }
          }
          return digests;
        });
  }

  /** The tables in which some row holds this text, in whatever column. */
  List<String> holding(String text) {
    return ask(
        connection -> {
          List<String> holding = new ArrayList<>();
          for (String table : names(connection)) {
            if (number(connection, table, text) > 0) {
              holding.add(database + "." + table);
            }
          }
          return holding;
        });
  }

  /** How many events the service has ever put into its outbox and kept. */
  long events() {
    return ask(connection -> one(connection, "SELECT count(*) FROM outbox"));
  }

  void emptyInbox() {
    ask(
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate("DELETE FROM inbox");
          }
        });
  }

  long inbox() {
    return ask(connection -> one(connection, "SELECT count(*) FROM inbox"));
  }

  private static List<String> names(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(NAMES)) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }

  private static String digest(Connection connection, String table) throws SQLException {
    String query =
        "SELECT count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' ORDER BY r::text)), '')"
            + " FROM \"%s\" r".formatted(table);
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static long number(Connection connection, String table, String text) throws SQLException {
    String query =
        "SELECT count(*) FROM \"%s\" r WHERE position(? IN r::text) > 0".formatted(table);
    try (var statement = connection.prepareStatement(query)) {
      statement.setString(1, text);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static long one(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private <T> T ask(Question<T> question) {
    try (Connection connection = Databases.superuser(ports, database)) {
      return question.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look into " + database, e);
    }
  }

  private interface Question<T> {
    T of(Connection connection) throws SQLException;
  }
}
