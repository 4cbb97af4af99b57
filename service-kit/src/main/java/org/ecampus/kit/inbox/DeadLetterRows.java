package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.common.utils.Bytes;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** The table of events that could not be applied, and of those that wait behind them. */
@ApplicationScoped
class DeadLetterRows {

  private static final String LOCK = "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))";

  private static final String FIRST =
      """
      SELECT id, topic, key, event_id, type, event_time, institution_id, traceparent,
        data, cause
      FROM dead_letter
      WHERE topic = ? AND key = ? AND resolved_at IS NULL
      ORDER BY seq LIMIT 1
      """;

  private static final String BURY =
      """
      INSERT INTO dead_letter (id, topic, partition, record_offset, key, event_id, type,
        event_time, data, traceparent, cause, fault, failed_at,
        institution_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO NOTHING
      """;

  private static final String RESOLVE =
      "UPDATE dead_letter SET resolved_at = ?, dismissal = ? WHERE id = ?";

  private final DataSource database;
  private final Clock clock;

  DeadLetterRows(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Keeps others away from the key's dead letters until the transaction ends. */
  void lock(String topic, String key) {
    try (var connection = database.getConnection();
        var lock = connection.prepareStatement(LOCK)) {
      lock.setString(1, topic + '\n' + key);
      lock.execute();
    } catch (SQLException e) {
      throw new InboxException("cannot lock the dead letters of " + key, e);
    }
  }

  /** The event of a key that all its later ones wait for. */
  Optional<DeadLetter> first(String topic, String key) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(FIRST)) {
      select.setString(1, topic);
      select.setString(2, key);
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(letter(rows)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new InboxException("cannot read the dead letters of " + key, e);
    }
  }

  /** Keeps the message and why it was not applied; once only, however often it comes. */
  void bury(Message message, Identity identity, Reason reason) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(BURY)) {
      insert.setObject(1, Ids.next());
      insert.setString(2, message.topic());
      insert.setInt(3, message.partition());
      insert.setLong(4, message.offset());
      insert.setString(5, message.key());
      insert.setObject(6, identity.id());
      insert.setString(7, identity.type());
      insert.setObject(8, utc(identity.time()));
      insert.setBytes(9, message.value() == null ? null : message.value().get());
      insert.setString(10, identity.traceparent());
      insert.setString(11, reason.cause());
      insert.setString(12, reason.fault());
      insert.setObject(13, utc(clock.instant()));
      insert.setObject(14, identity.institution());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException("cannot bury a message of " + message.key(), e);
    }
  }

  /** Lets the later events of its key go on; the reason is that of whoever dismissed it. */
  void resolve(UUID id, @Nullable String dismissal) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(RESOLVE)) {
      update.setObject(1, utc(clock.instant()));
      update.setString(2, dismissal);
      update.setObject(3, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException("cannot resolve dead letter " + id, e);
    }
  }

  /** Forgets the dead letters of a key, because they are void. */
  void forget(String topic, String key) {
    try (var connection = database.getConnection();
        var delete =
            connection.prepareStatement("DELETE FROM dead_letter WHERE topic = ? AND key = ?")) {
      delete.setString(1, topic);
      delete.setString(2, key);
      delete.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException("cannot forget the dead letters of " + key, e);
    }
  }

  private static DeadLetter letter(ResultSet row) throws SQLException {
    var time = row.getObject("event_time", OffsetDateTime.class);
    var data = row.getBytes("data");
    return new DeadLetter(
        row.getObject("id", UUID.class),
        row.getString("topic"),
        row.getString("key"),
        new Identity(
            row.getObject("event_id", UUID.class),
            row.getString("type"),
            time == null ? null : time.toInstant(),
            row.getObject("institution_id", UUID.class),
            row.getString("traceparent")),
        data == null ? null : Bytes.wrap(data),
        row.getString("cause"));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
