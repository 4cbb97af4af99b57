package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds which of many events have come in, or were caused here. */
@ApplicationScoped
class ArrivalRows {

  /** What this service publishes has had its effect here by the time it stands in the outbox. */
  private static final String ARRIVED =
      """
      SELECT event_id FROM inbox WHERE event_id = ANY (?)
      UNION ALL
      SELECT id FROM outbox WHERE id = ANY (?)
      """;

  private final DataSource database;

  ArrivalRows(DataSource database) {
    this.database = database;
  }

  Set<UUID> arrived(Collection<UUID> ids) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(ARRIVED)) {
      var wanted = connection.createArrayOf("uuid", ids.toArray());
      select.setArray(1, wanted);
      select.setArray(2, wanted);
      var arrived = new HashSet<UUID>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          arrived.add(rows.getObject(1, UUID.class));
        }
      }
      return arrived;
    } catch (SQLException e) {
      throw new InboxException("cannot look for " + ids.size() + " events", e);
    }
  }
}
