package org.ecampus.load.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.ecampus.load.site.Parallel;
import org.ecampus.local.Ports;
import org.ecampus.local.part.Databases;

/** Plain JDBC on the PostgreSQL of the campus: 16 connections, prepared, one statement a turn. */
public final class JdbcFloor {

  private static final int CONNECTIONS = 16;
  private static final int KEYS = 5_000;
  private static final Duration WARM_UP = Duration.ofSeconds(1);
  private static final List<String> TABLE =
      List.of(
          "DROP TABLE IF EXISTS bench_floor",
          "CREATE TABLE bench_floor (id uuid PRIMARY KEY, k integer NOT NULL, payload text NOT"
              + " NULL)",
          "CREATE INDEX bench_floor_of_key ON bench_floor (k)",
          "INSERT INTO bench_floor SELECT gen_random_uuid(), g / 20, repeat('x', 100)"
              + " FROM generate_series(0, 20 * "
              + KEYS
              + " - 1) g",
          "ANALYZE bench_floor",
          "CHECKPOINT");

  private final Ports ports;

  public JdbcFloor(Ports ports) {
    this.ports = ports;
  }

  /** Lays out the table that both floors use. */
  public void prepare() {
    try (var connection = open();
        var statement = connection.createStatement()) {
      for (var sql : TABLE) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Inserts of a row, each with its commit, per second. */
  public double insert(Duration time) {
    var sql = "INSERT INTO bench_floor VALUES (gen_random_uuid(), ?, repeat('x', 100))";
    return rate(sql, -1, time);
  }

  /** Selects of twenty rows by an index, per second. */
  public double select(Duration time) {
    return rate("SELECT id, k, payload FROM bench_floor WHERE k = ?", KEYS, time);
  }

  private double rate(String sql, int keys, Duration time) {
    count(sql, keys, WARM_UP);
    return count(sql, keys, time) / (time.toMillis() / 1000.0);
  }

  private long count(String sql, int keys, Duration time) {
    var workers = IntStream.range(0, CONNECTIONS).boxed().toList();
    return Parallel.map(workers, worker -> work(sql, keys, time)).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private long work(String sql, int keys, Duration time) {
    try (var connection = open();
        var statement = connection.prepareStatement(sql)) {
      long turns = 0;
      for (long end = System.nanoTime() + time.toNanos(); System.nanoTime() < end; turns++) {
        turn(statement, keys);
      }
      return turns;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void turn(PreparedStatement statement, int keys) throws SQLException {
    statement.setInt(1, keys < 0 ? -1 : ThreadLocalRandom.current().nextInt(keys));
    if (statement.execute()) {
      try (var rows = statement.getResultSet()) {
        while (rows.next()) {
          rows.getString(3);
        }
      }
    }
  }

  private Connection open() throws SQLException {
    return Databases.superuser(ports, "postgres");
  }
}
