package org.ecampus.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Writes entries on the connection of the caller's transaction. */
@ApplicationScoped
class AuditTable {

  private static final String INSERT =
      """
      INSERT INTO audit_entry
        (id, actor_id, roles, action, subject_id, institution_id, occurred_at, trace)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final DataSource database;

  AuditTable(DataSource database) {
    this.database = database;
  }

  void insert(AuditEntry entry) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement(INSERT)) {
      insert.setObject(1, entry.id());
      insert.setObject(2, entry.actorId().orElse(null));
      insert.setArray(3, connection.createArrayOf("text", entry.roles().toArray()));
      insert.setString(4, entry.action());
      insert.setObject(5, entry.subjectId());
      insert.setObject(6, entry.institutionId().orElse(null));
      insert.setObject(7, entry.occurredAt().atOffset(ZoneOffset.UTC));
      insert.setString(8, entry.trace().orElse(null));
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new AuditException("cannot write an audit entry", e);
    }
  }
}
