package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds which of many events have come in. */
@ApplicationScoped
class ArrivalRows {

  private final DataSource database;

  ArrivalRows(DataSource database) {
    this.database = database;
  }

  Set<UUID> arrived(Collection<UUID> ids) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT event_id FROM inbox WHERE event_id = ANY (?)")) {
      select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
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
