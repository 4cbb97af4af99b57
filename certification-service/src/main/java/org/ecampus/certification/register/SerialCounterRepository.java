package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

@ApplicationScoped
class SerialCounterRepository {
  private static final String COUNT_ON =
      """
      INSERT INTO serial_counter AS counter (series, last) VALUES (?, ?)
      ON CONFLICT (series) DO UPDATE SET last = counter.last + excluded.last
      RETURNING last
      """;

  private final DataSource database;

  SerialCounterRepository(DataSource database) {
    this.database = database;
  }

  /**
   * Counts on by so many, keeps the counter's row locked until the transaction ends, and returns
   * the last of them.
   */
  long countOn(String series, int many) {
    try (var connection = database.getConnection();
        var count = connection.prepareStatement(COUNT_ON)) {
      count.setString(1, series);
      count.setInt(2, many);
      try (var last = count.executeQuery()) {
        last.next();
        return last.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot count on " + series, e);
    }
  }
}
