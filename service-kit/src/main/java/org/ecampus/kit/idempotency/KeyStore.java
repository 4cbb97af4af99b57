package org.ecampus.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keys and their answers in PostgreSQL, read and written in the caller's transaction. */
@ApplicationScoped
class KeyStore {
  private static final String TAKE = "SELECT * FROM take_key(?, ?, ?)";

  static final String PURGE =
      """
      DELETE FROM idempotency_key WHERE (scope, key) IN (
        SELECT scope, key FROM idempotency_key WHERE created_at < ? ORDER BY created_at LIMIT ?)
      """;

  private final DataSource database;

  KeyStore(DataSource database) {
    this.database = database;
  }

  /** Takes the key until the transaction ends, without waiting for one that has it. */
  Taking take(String scope, String key) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement take = connection.prepareStatement(TAKE)) {
      take.setString(1, scope);
      take.setString(2, key);
      take.setLong(3, Fingerprint.lockOf(scope, key));
      try (ResultSet row = take.executeQuery()) {
        row.next();
        return new Taking(row.getBoolean("taken"), Optional.ofNullable(answer(row)));
      }
    }
  }

  void store(String scope, String key, StoredAnswer answer, Instant now) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO idempotency_key"
                    + " (scope, key, fingerprint, result, event_ids, created_at, named)"
                    + " VALUES (?, ?, ?, ?::jsonb, ?, ?, ?)")) {
      insert.setString(1, scope);
      insert.setString(2, key);
      insert.setBytes(3, HexFormat.of().parseHex(answer.fingerprint()));
      insert.setString(4, answer.result());
      insert.setArray(5, connection.createArrayOf("uuid", answer.eventIds().toArray()));
      insert.setTimestamp(6, Timestamp.from(now));
      insert.setArray(7, connection.createArrayOf("uuid", named(scope, answer).toArray()));
      insert.executeUpdate();
    }
  }

  /** Removes at most so many keys older than the given time, and says how many it removed. */
  int purge(Instant before, int most) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement delete = connection.prepareStatement(PURGE)) {
      delete.setTimestamp(1, Timestamp.from(before));
      delete.setInt(2, most);
      return delete.executeUpdate();
    }
  }

  private static Set<UUID> named(String scope, StoredAnswer answer) {
    return NamedIds.in(scope + ' ' + answer.result());
  }

  private static @Nullable StoredAnswer answer(ResultSet row) throws SQLException {
    byte[] fingerprint = row.getBytes("fingerprint");
    if (fingerprint == null) {
      return null;
    }
    UUID[] ids = (UUID[]) row.getArray("event_ids").getArray();
    return new StoredAnswer(
        HexFormat.of().formatHex(fingerprint), row.getString("result"), List.of(ids));
  }
}
