package org.ecampus.kit.sample;

import java.sql.SQLException;
import javax.sql.DataSource;

/** How PostgreSQL would carry a statement out if the tables were large. */
public final class Plans {

  private Plans() {}

  /** The plan, which reads a whole table only where no index can serve. */
  public static String of(DataSource database, String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET enable_seqscan = off");
      try (var rows = statement.executeQuery("EXPLAIN " + sql)) {
        var plan = new StringBuilder();
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
        return plan.toString();
      } finally {
        statement.execute("RESET enable_seqscan");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
