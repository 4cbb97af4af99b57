package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;

/** The table of events that have come in. */
@ApplicationScoped
class InboxRows {

  private static final String ENTER =
      """
      INSERT INTO inbox (event_id, type, topic, key, received_at)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String ENTER_UNLESS_BLOCKED =
      """
      INSERT INTO inbox (event_id, type, topic, key, received_at)
      SELECT ?, ?, e.topic, e.key, ? FROM (VALUES (?, ?)) AS e (topic, key)
      WHERE NOT EXISTS (
        SELECT 1 FROM dead_letter d
        WHERE d.topic = e.topic AND d.key = e.key AND d.resolved_at IS NULL)
      ON CONFLICT DO NOTHING
      """;

  private static final String PURGE =
      """
      DELETE FROM inbox WHERE event_id IN (
        SELECT event_id FROM inbox WHERE received_at < ? ORDER BY received_at LIMIT ?)
      """;

  private final DataSource database;
  private final Clock clock;

  InboxRows(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** True when the event is new and no earlier event of its key lies among the dead letters. */
  boolean enterUnlessBlocked(Envelope event) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ENTER_UNLESS_BLOCKED)) {
      insert.setObject(1, event.id());
      insert.setString(2, event.type());
      insert.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setString(4, event.topic());
      insert.setString(5, event.key());
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new InboxException("cannot enter event " + event.id(), e);
    }
  }

  /** True when the event is new. */
  boolean enter(Envelope event) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ENTER)) {
      insert.setObject(1, event.id());
      insert.setString(2, event.type());
      insert.setString(3, event.topic());
      insert.setString(4, event.key());
      insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new InboxException("cannot enter event " + event.id(), e);
    }
  }

  boolean has(UUID id) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("SELECT 1 FROM inbox WHERE event_id = ?")) {
      select.setObject(1, id);
      try (var rows = select.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new InboxException("cannot look for event " + id, e);
    }
  }

  /** Deletes at most {@code limit} rows that came in before an instant, and says how many. */
  int purge(Instant before, int limit) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(PURGE)) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.setInt(2, limit);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException("cannot purge the inbox", e);
    }
  }
}
