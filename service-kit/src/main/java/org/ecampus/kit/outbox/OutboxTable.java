package org.ecampus.kit.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a relay asks of the outbox, on the connection of its turn. */
public class OutboxTable {

  private static final int MAX_ROWS = 500;
  private static final int MAX_CHARACTERS = 4_000_000;
  private static final int FETCH = 50;
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** Both in one round trip. */
  private static final String TURN =
      """
      SET LOCAL lock_timeout = '5s';
      SELECT pg_advisory_xact_lock(hashtextextended('ecampus.outbox', 0))
      """;

  private static final String UNSENT =
      """
      SELECT id, seq, topic, key, type, data, institution_id, traceparent, occurred_at,
        coalesce(resent_at, occurred_at) AS waiting_since, attempts
      FROM outbox o
      WHERE sent_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM outbox f
        WHERE f.sent_at IS NULL AND f.retry_at > ? AND f.topic = o.topic AND f.key = o.key)
      ORDER BY seq LIMIT ?
      """;

  /** Waits for the turn, which lasts as long as the transaction; one instance has it at a time. */
  public void awaitTurn(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(TURN);
    }
  }

  /**
   * The oldest events that are not sent, whatever their number in the sequence: a number is taken
   * before its transaction commits, so a lower one may appear after a higher one. Keys that wait to
   * be tried again are left out. At most 500 events and some megabytes.
   */
  public List<OutboxRow> unsent(Connection connection, Instant now) throws SQLException {
    try (var select = connection.prepareStatement(UNSENT)) {
      select.setFetchSize(FETCH);
      select.setObject(1, now.atOffset(ZoneOffset.UTC));
      select.setInt(2, MAX_ROWS);
      try (var rows = select.executeQuery()) {
        return bounded(rows);
      }
    }
  }

  /** Notes that the events have been acknowledged by Kafka. */
  public void markSent(Connection connection, Collection<UUID> ids, Instant now)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE outbox SET sent_at = ?, last_error = NULL, retry_at = NULL"
                + " WHERE id = ANY (?)")) {
      update.setObject(1, now.atOffset(ZoneOffset.UTC));
      update.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      update.executeUpdate();
    }
  }

  /** Notes why events could not be sent, and that their keys pause, at most five seconds. */
  public void markFailed(Connection connection, Map<OutboxRow, String> errors, Instant now)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE outbox SET attempts = attempts + 1, last_error = ?, retry_at = ?"
                + " WHERE id = ?")) {
      for (var error : errors.entrySet()) {
        update.setString(1, error.getValue());
        update.setObject(2, now.plus(pauseAfter(error.getKey())).atOffset(ZoneOffset.UTC));
        update.setObject(3, error.getKey().id());
        update.addBatch();
      }
      update.executeBatch();
    }
  }

  private static Duration pauseAfter(OutboxRow row) {
    var pause = Duration.ofMillis(100L << Math.min(row.attempts(), 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private static List<OutboxRow> bounded(ResultSet rows) throws SQLException {
    var unsent = new ArrayList<OutboxRow>();
    int characters = 0;
    while (characters < MAX_CHARACTERS && rows.next()) {
      var row = row(rows);
      unsent.add(row);
      characters += row.data() == null ? 0 : row.data().length();
    }
    return unsent;
  }

  /** Reads the row that a result stands on. */
  protected static OutboxRow row(ResultSet rows) throws SQLException {
    return new OutboxRow(
        rows.getObject("id", UUID.class),
        rows.getLong("seq"),
        rows.getString("topic"),
        rows.getString("key"),
        rows.getString("type"),
        rows.getString("data"),
        rows.getObject("institution_id", UUID.class),
        rows.getString("traceparent"),
        rows.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        rows.getObject("waiting_since", OffsetDateTime.class).toInstant(),
        rows.getInt("attempts"));
  }
}
