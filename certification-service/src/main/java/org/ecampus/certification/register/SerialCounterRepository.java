package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.sql.Sql;

@ApplicationScoped
class SerialCounterRepository {
  private static final String COUNT_ON =
      """
      INSERT INTO serial_counter AS counter (series, last) VALUES (:series, :many)
      ON CONFLICT (series) DO UPDATE SET last = counter.last + excluded.last
      RETURNING last
      """;

  private final Sql sql;

  SerialCounterRepository(Sql sql) {
    this.sql = sql;
  }

  /**
   * Counts on by so many, keeps the counter's row locked until the transaction ends, and returns
   * the last of them.
   */
  int countOn(String series, int many) {
    return sql.of(COUNT_ON)
        .set("series", series)
        .set("many", many)
        .first(row -> row.count("last"))
        .orElseThrow();
  }
}
