package org.ecampus.local.part;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.ecampus.local.Ports;
import org.ecampus.local.Trouble;

/** What an acknowledged commit rests on; a server without it is not let in. */
final class Durability {

  private static final List<String> SETTINGS =
      List.of("fsync", "full_page_writes", "synchronous_commit", "data_checksums");

  private Durability() {}

  static void demand(Ports ports) throws SQLException {
    try (var connection = Databases.superuser(ports, "postgres")) {
      for (var setting : SETTINGS) {
        demand(connection, setting);
      }
    }
  }

  private static void demand(Connection connection, String setting) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery("SHOW " + setting)) {
      row.next();
      if (!"on".equals(row.getString(1))) {
        throw new Trouble(
            "PostgreSQL runs with "
                + setting
                + " = "
                + row.getString(1)
                + "; commits could be lost. Remove that setting from its configuration.");
      }
    }
  }
}
