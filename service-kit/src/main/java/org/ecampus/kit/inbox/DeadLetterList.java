package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What lies among the dead letters, and who waits there. */
@ApplicationScoped
class DeadLetterList {

  private static final String LIST =
      """
      SELECT id, seq, topic, key, event_id, type, event_time, failed_at, fault, dismissal
      FROM dead_letter
      WHERE %s AND seq > ? AND topic = coalesce(?, topic) AND key = coalesce(?, key)
      ORDER BY seq LIMIT ?
      """;

  private static final String WAITING = LIST.formatted("resolved_at IS NULL");

  private static final String DISMISSED = LIST.formatted("dismissal IS NOT NULL");

  private static final String BLOCKED_KEYS =
      """
      SELECT topic, key FROM dead_letter WHERE resolved_at IS NULL
      GROUP BY topic, key ORDER BY min(seq) LIMIT ?
      """;

  private static final String COUNT = "SELECT count(*) FROM dead_letter WHERE resolved_at IS NULL";

  private static final String COUNT_OF_KEY = COUNT + " AND topic = ? AND key = ?";

  private final DataSource database;

  DeadLetterList(DataSource database) {
    this.database = database;
  }

  /** In the order they came in, at most {@code limit} behind a number. */
  List<DeadLetterEntry> list(DeadLetterFilter filter, long behind, int limit) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(filter.dismissed() ? DISMISSED : WAITING)) {
      select.setLong(1, behind);
      select.setString(2, filter.topic());
      select.setString(3, filter.key());
      select.setInt(4, limit);
      var entries = new ArrayList<DeadLetterEntry>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(DeadLetterEntry.of(rows));
        }
      }
      return entries;
    } catch (SQLException e) {
      throw new InboxException("cannot list the dead letters", e);
    }
  }

  long count() {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(COUNT);
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new InboxException("cannot count the dead letters", e);
    }
  }

  long countOf(BlockedKey blocked) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(COUNT_OF_KEY)) {
      select.setString(1, blocked.topic());
      select.setString(2, blocked.key());
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new InboxException("cannot count the dead letters of " + blocked.key(), e);
    }
  }

  /** Topics and keys that wait for a replay, the longest waiting first. */
  List<BlockedKey> blockedKeys(int limit) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(BLOCKED_KEYS)) {
      select.setInt(1, limit);
      var keys = new ArrayList<BlockedKey>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          keys.add(new BlockedKey(rows.getString(1), rows.getString(2)));
        }
      }
      return keys;
    } catch (SQLException e) {
      throw new InboxException("cannot list the blocked keys", e);
    }
  }
}
