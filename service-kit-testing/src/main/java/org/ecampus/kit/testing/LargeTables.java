package org.ecampus.kit.testing;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/**
 * Asks PostgreSQL's own counters which large tables were read from end to end while some work was
 * done, so that the plans that really ran are judged, with the parameters and settings they had.
 */
public final class LargeTables {

  /** Fewer rows than this are no large table: the planner may rightly read them all. */
  public static final long ROWS = 100_000;

  private static final String SIZE =
      """
      SELECT coalesce(sum(greatest(reltuples, 0)), 0) FROM pg_class
      WHERE relkind = 'r' AND oid IN (SELECT relid FROM pg_partition_tree(to_regclass(?)))
         OR relkind = 'r' AND oid = to_regclass(?)
      """;

  private static final String SCANS =
      """
      SELECT coalesce(sum(seq_scan), 0) FROM pg_stat_user_tables
      WHERE relid IN (SELECT relid FROM pg_partition_tree(to_regclass(?)))
         OR relid = to_regclass(?)
      """;

  private static final String OTHER_BACKENDS =
      """
      SELECT count(*) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()
        AND backend_type = 'client backend'
      """;

  private LargeTables() {}

  /**
   * The tables among those named, with their partitions, that were scanned sequentially while the
   * work was done.
   *
   * @throws IllegalStateException when one of them is not known by ANALYZE to have {@link #ROWS}
   */
  public static List<String> scannedSequentially(Runnable work, String... tables) {
    Arrays.stream(tables).forEach(LargeTables::checkSize);
    var before = scans(tables);
    work.run();
    var after = scans(tables);
    return Arrays.stream(tables)
        .filter(table -> !Objects.equals(after.get(table), before.get(table)))
        .toList();
  }

  private static void checkSize(String table) {
    if (number(SIZE, table, table) < ROWS) {
      throw new IllegalStateException(table + " has fewer than " + ROWS + " analysed rows");
    }
  }

  private static Map<String, Long> scans(String... tables) {
    letBackendsReport();
    return Arrays.stream(tables)
        .collect(Collectors.toMap(table -> table, table -> number(SCANS, table, table)));
  }

  /** A backend tells its counters at most once a second, and the last of them when it ends. */
  private static void letBackendsReport() {
    database().flush(FlushMode.GRACEFUL);
    Awaitility.await("the pool's connections to end")
        .atMost(Duration.ofSeconds(20))
        .until(() -> number(OTHER_BACKENDS) == 0);
  }

  private static long number(String query, String... parameters) {
    try (var connection = database().getConnection();
        var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot ask " + query, e);
    }
  }

  private static AgroalDataSource database() {
    return Arc.container().instance(AgroalDataSource.class).get();
  }
}
