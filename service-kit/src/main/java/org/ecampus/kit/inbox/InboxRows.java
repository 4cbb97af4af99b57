package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
      SELECT e.id, e.type, e.topic, e.key, ?
      FROM unnest(?, ?, ?, ?) AS e (id, type, topic, key)
      WHERE NOT EXISTS (
        SELECT 1 FROM dead_letter d
        WHERE d.topic = e.topic AND d.key = e.key AND d.resolved_at IS NULL)
      ON CONFLICT DO NOTHING
      RETURNING event_id
      """;

  private static final String ENTERED = "SELECT event_id FROM inbox WHERE event_id = ANY (?)";

  private static final String PURGE =
      """
      DELETE FROM days.inbox_default WHERE event_id IN (
        SELECT event_id FROM days.inbox_default WHERE received_at < ?
        ORDER BY received_at LIMIT ?)
      """;

  private final DataSource database;
  private final Clock clock;

  InboxRows(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Enters, in one statement, those that are new and behind no dead letter of their key; returns
   * their ids. No two may have the same id.
   */
  Set<UUID> enterUnlessBlocked(List<Envelope> events) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(ENTER_UNLESS_BLOCKED)) {
      insert.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setArray(2, array(connection, "uuid", events, Envelope::id));
      insert.setArray(3, array(connection, "text", events, Envelope::type));
      insert.setArray(4, array(connection, "text", events, Envelope::topic));
      insert.setArray(5, array(connection, "text", events, Envelope::key));
      return ids(insert);
    } catch (SQLException e) {
      throw new InboxException("cannot enter " + events.size() + " events", e);
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

  /** Those that stand here. What this service has published itself need not. */
  Set<UUID> entered(List<UUID> ids) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(ENTERED)) {
      select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
      return ids(select);
    } catch (SQLException e) {
      throw new InboxException("cannot look for " + ids.size() + " events", e);
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

  /**
   * Deletes at most {@code limit} rows of days without a partition that came in before an instant,
   * and says how many.
   */
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

  private static Array array(
      Connection connection, String type, List<Envelope> events, Function<Envelope, Object> column)
      throws SQLException {
    return connection.createArrayOf(type, events.stream().map(column).toArray());
  }

  private static Set<UUID> ids(PreparedStatement statement) throws SQLException {
    var ids = new HashSet<UUID>();
    try (var rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getObject(1, UUID.class));
      }
    }
    return ids;
  }
}
