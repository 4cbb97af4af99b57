package org.ecampus.kit.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Down without a PostgreSQL, and on one that may forget what it has confirmed. */
public class DurabilityCheck implements HealthCheck {

  private static final String NAME = "PostgreSQL is durable";
  private static final String OFF =
      """
      SELECT name FROM pg_settings
      WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
      ORDER BY name
      """;

  private final Source database;

  /** Opens connections to a server. */
  public interface Source {
    Connection open() throws SQLException;
  }

  /** A check of the server that the connections lead to. */
  public DurabilityCheck(Source database) {
    this.database = database;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      var off = settingsThatAreOff();
      var response = HealthCheckResponse.named(NAME).status(off.isEmpty());
      off.forEach(setting -> response.withData(setting, "off"));
      return response.build();
    } catch (SQLException e) {
      return HealthCheckResponse.named(NAME).down().withData("error", e.getMessage()).build();
    }
  }

  private List<String> settingsThatAreOff() throws SQLException {
    try (var connection = database.open();
        var select = connection.prepareStatement(OFF);
        var rows = select.executeQuery()) {
      var off = new ArrayList<String>();
      while (rows.next()) {
        off.add(rows.getString(1));
      }
      return off;
    }
  }
}
