package org.ecampus.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The entries, on the connection of the caller's transaction. */
@ApplicationScoped
class AuditTable {

  private static final String INSERT =
      """
      INSERT INTO audit_entry
        (id, actor_id, roles, action, subject_id, institution_id, occurred_at, trace)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private static final String BEHIND =
      "SELECT "
          + EntryRows.COLUMNS
          + " FROM audit_entry"
          + " WHERE position > ? AND (?::uuid IS NULL OR subject_id = ?) ORDER BY position LIMIT ?";

  private static final String LINK = "SELECT position, hash FROM audit_entry WHERE position = ?";

  private final DataSource database;

  AuditTable(DataSource database) {
    this.database = database;
  }

  /** Writes them in one round trip. */
  void insert(List<AuditEntry> all) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      for (var entry : all) {
        insert.setObject(1, entry.id());
        insert.setObject(2, entry.actorId().orElse(null));
        insert.setArray(3, connection.createArrayOf("text", entry.roles().toArray()));
        insert.setString(4, entry.action());
        insert.setObject(5, entry.subjectId());
        insert.setObject(6, entry.institutionId().orElse(null));
        insert.setObject(7, entry.occurredAt().atOffset(ZoneOffset.UTC));
        insert.setString(8, entry.trace().orElse(null));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new AuditException("cannot write audit entries", e);
    }
  }

  /** Entries in the order of the chain, after a position, of one subject or of all. */
  List<ChainedEntry> behind(long position, Optional<UUID> subjectId, int most) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(BEHIND)) {
      select.setLong(1, position);
      select.setObject(2, subjectId.orElse(null));
      select.setObject(3, subjectId.orElse(null));
      select.setInt(4, most);
      try (var rows = select.executeQuery()) {
        return EntryRows.chained(rows);
      }
    } catch (SQLException e) {
      throw new AuditException("cannot read audit entries", e);
    }
  }

  Optional<Link> link(long position) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(LINK)) {
      select.setLong(1, position);
      try (var row = select.executeQuery()) {
        return row.next() ? Optional.of(EntryRows.link(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new AuditException("cannot read audit entries", e);
    }
  }
}
