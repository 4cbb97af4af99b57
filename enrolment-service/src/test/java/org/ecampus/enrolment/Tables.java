package org.ecampus.enrolment;

import static org.awaitility.Awaitility.await;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks into the tables behind the service's back. */
@ApplicationScoped
public class Tables {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String WAITERS =
      "SELECT pid::text FROM pg_stat_activity"
          + " WHERE datname = current_database() AND wait_event_type = 'Lock'";

  private final DataSource database;

  Tables(DataSource database) {
    this.database = database;
  }

  /** The rows of a query with one column of text. */
  public List<String> rows(String query) {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var rows = select.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Returns once somebody waits for a lock. */
  public void awaitWaiter() {
    awaitWaiters(1);
  }

  /** Returns once so many wait for locks. */
  public void awaitWaiters(int people) {
    await().atMost(PATIENCE).until(() -> rows(WAITERS).size() >= people);
  }

  public void execute(String statement) {
    try (var connection = database.getConnection();
        var execute = connection.createStatement()) {
      execute.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }
}
