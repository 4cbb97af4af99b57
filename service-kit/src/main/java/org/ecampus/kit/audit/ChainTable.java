package org.ecampus.kit.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

/** The chain of entries, on the connection of the chainer's transaction. */
final class ChainTable {

  static final int MOST = 500;

  private static final String UNCHAINED =
      "SELECT "
          + EntryRows.COLUMNS
          + " FROM audit_entry WHERE position IS NULL"
          + " ORDER BY occurred_at, id LIMIT "
          + MOST;
  private static final String HEAD =
      "SELECT position, hash FROM audit_entry WHERE position IS NOT NULL"
          + " ORDER BY position DESC LIMIT 1";
  private static final String CHAIN = "UPDATE audit_entry SET position = ?, hash = ? WHERE id = ?";

  private ChainTable() {}

  /**
   * Waits, at most five seconds, until no other instance chains; lasts as long as the transaction.
   */
  static void awaitTurn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET LOCAL lock_timeout = '5s'");
      statement.execute("SELECT pg_advisory_xact_lock(hashtextextended('ecampus.audit', 0))");
    }
  }

  static Link head(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(HEAD)) {
      return row.next() ? EntryRows.link(row) : Link.START;
    }
  }

  /** The oldest entries without a position, at most 500. */
  static List<AuditEntry> unchained(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery(UNCHAINED)) {
      return EntryRows.entries(rows);
    }
  }

  static void chain(Connection connection, List<ChainedEntry> entries) throws SQLException {
    try (var update = connection.prepareStatement(CHAIN)) {
      for (var entry : entries) {
        update.setLong(1, entry.link().position());
        update.setBytes(2, HexFormat.of().parseHex(entry.link().hash()));
        update.setObject(3, entry.entry().id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }
}
