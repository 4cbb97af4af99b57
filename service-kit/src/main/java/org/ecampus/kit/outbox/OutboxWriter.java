package org.ecampus.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Writes outbox rows on the connection of the caller's transaction. */
@ApplicationScoped
class OutboxWriter {

  private static final String INSERT =
      """
      INSERT INTO outbox (id, topic, key, type, data, traceparent, occurred_at, institution_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  OutboxWriter(DataSource database) {
    this.database = database;
  }

  /** Writes them in this order, in one round trip. */
  void insert(List<WrittenEvent> events, @Nullable String traceparent, Instant occurredAt) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(INSERT)) {
      for (var event : events) {
        statement.setObject(1, event.id());
        statement.setString(2, event.topic());
        statement.setString(3, event.key());
        statement.setString(4, event.type());
        statement.setString(5, event.data());
        statement.setString(6, traceparent);
        statement.setObject(7, occurredAt.atOffset(ZoneOffset.UTC));
        statement.setObject(8, event.institution());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw new OutboxException("cannot write " + events.size() + " events", e);
    }
  }
}
