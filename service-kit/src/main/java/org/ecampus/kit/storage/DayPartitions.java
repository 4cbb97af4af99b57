package org.ecampus.kit.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Makes and drops the partitions of a table that is divided by the day inside its ids. What cannot
 * be done within a second, because somebody holds the table, waits for the next time: rows of a day
 * without a partition stand in the default partition.
 */
public final class DayPartitions {

  private static final Logger LOG = Logger.getLogger(DayPartitions.class);
  private static final int DAYS_AHEAD = 3;

  /** Whoever works on partitions of this database does so alone. */
  private static final String TURN =
      """
      SET LOCAL lock_timeout = '1s';
      SELECT pg_advisory_xact_lock(hashtextextended('ecampus.days', 0))
      """;

  private final DataSource database;
  private final String table;
  private final String id;

  /** For a table and the column of its ids. */
  public DayPartitions(DataSource database, String table, String id) {
    this.database = database;
    this.table = table;
    this.id = id;
  }

  /** Makes the partitions of a day and the three after it, where they are missing. */
  public void makeFrom(Instant day) {
    IntStream.rangeClosed(0, DAYS_AHEAD)
        .mapToObj(IdDay.of(day)::plus)
        .forEach(ahead -> attempt(statement -> make(statement, ahead)));
  }

  /**
   * Drops the partitions of days that ended before an instant, unless they have rows of which the
   * condition says that they are needed; returns how many.
   */
  public int dropBefore(Instant end, String isNeeded) {
    var dropped = new ArrayList<String>();
    past(end)
        .forEach(
            partition ->
                attempt(
                    statement -> {
                      if (drop(statement, partition, isNeeded)) {
                        dropped.add(partition);
                      }
                    }));
    return dropped.size();
  }

  private List<String> past(Instant end) {
    var past = new ArrayList<String>();
    attempt(
        statement -> {
          try (var rows = statement.executeQuery(names())) {
            while (rows.next()) {
              past.add(rows.getString(1));
            }
          }
        });
    past.removeIf(
        name -> IdDay.ofPartition(table, name).filter(day -> day.endsBefore(end)).isEmpty());
    return past;
  }

  private void make(Statement statement, IdDay day) throws SQLException {
    if (isTrue(statement, hasPlace(day))) {
      statement.execute(making(day));
    }
  }

  /** Nobody writes into it between the question and the end of it. */
  private static boolean drop(Statement statement, String partition, String isNeeded)
      throws SQLException {
    statement.execute("LOCK TABLE days." + partition + " IN SHARE MODE");
    var isOver = "SELECT NOT EXISTS (SELECT FROM days.%s WHERE %s)".formatted(partition, isNeeded);
    if (isTrue(statement, isOver)) {
      statement.execute("DROP TABLE days." + partition);
      return true;
    }
    return false;
  }

  private String names() {
    return """
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
    WHERE i.inhparent = '%s'::regclass ORDER BY c.relname
    """
        .formatted(table);
  }

  private String hasPlace(IdDay day) {
    return """
    SELECT to_regclass('days.%1$s') IS NULL AND NOT EXISTS (
      SELECT FROM days.%2$s_default WHERE %3$s >= '%4$s' AND %3$s < '%5$s')
    """
        .formatted(day.partitionOf(table), table, id, day.begin(), day.plus(1).begin());
  }

  private String making(IdDay day) {
    return """
    CREATE TABLE days.%1$s (LIKE %2$s INCLUDING DEFAULTS);
    ALTER TABLE %2$s ATTACH PARTITION days.%1$s FOR VALUES FROM ('%3$s') TO ('%4$s')
    """
        .formatted(day.partitionOf(table), table, day.begin(), day.plus(1).begin());
  }

  private static boolean isTrue(Statement statement, String question) throws SQLException {
    try (var row = statement.executeQuery(question)) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void attempt(Work work) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      inTurn(connection, work);
    } catch (SQLException e) {
      LOG.infof("The partitions of %s are seen to later: %s", table, e.getMessage());
    }
  }

  private static void inTurn(Connection connection, Work work) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(TURN);
      work.on(statement);
      connection.commit();
    } catch (SQLException e) {
      connection.rollback();
      throw e;
    }
  }

  private interface Work {
    void on(Statement statement) throws SQLException;
  }
}
