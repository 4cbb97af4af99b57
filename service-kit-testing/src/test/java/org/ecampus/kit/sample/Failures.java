package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The troubles of the sample service: which number of which key it cannot take, and how often. */
@ApplicationScoped
public class Failures {

  private final Map<String, Integer> left = new ConcurrentHashMap<>();
  private final Set<String> cuts = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> deadlocks = new ConcurrentHashMap<>();
  private final DataSource database;

  Failures(DataSource database) {
    this.database = database;
  }

  /** The database hangs up once, in the middle of the effect on this key. */
  public void planLostConnection(String key) {
    cuts.add(key);
  }

  public void plan(String key, int number, int times) {
    left.put(key + '#' + number, times);
  }

  /** The database reports as many deadlocks, in the middle of the effect on this key. */
  public void planDeadlocks(String key, int times) {
    deadlocks.put(key, times);
  }

  public void repair() {
    deadlocks.clear();
    left.clear();
    cuts.clear();
  }

  void meet(String key, int number) {
    if (cuts.remove(key)) {
      hangUp();
    }
    if (Objects.requireNonNullElse(deadlocks.computeIfPresent(key, (_, times) -> times - 1), -1)
        >= 0) {
      execute("DO $$ BEGIN RAISE 'chosen as the victim' USING ERRCODE = '40P01'; END $$");
    }
    var remaining = left.computeIfPresent(key + '#' + number, (_, times) -> times - 1);
    if (remaining != null && remaining >= 0) {
      throw new IllegalStateException("cannot take number " + number);
    }
  }

  private void hangUp() {
    execute("SELECT pg_terminate_backend(pg_backend_pid())");
  }

  private void execute(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException("the effect failed", e);
    }
  }
}
