package org.ecampus.certification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The service's database, for looks and blows past the service. */
@ApplicationScoped
public class Database {
  private final DataSource source;

  Database(DataSource source) {
    this.source = source;
  }

  /** Runs a statement in a transaction of its own. */
  public void execute(String sql) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** Lets every attempt fail to store a certificate of the learner, until it is repaired. */
  public void breakFor(UUID learnerId) {
    execute(
        """
        CREATE OR REPLACE FUNCTION break_disk() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'no space left'; END $$
        """);
    execute(
        """
        CREATE TRIGGER broken_disk BEFORE INSERT ON certificate FOR EACH ROW
        WHEN (NEW.learner_id = '%s') EXECUTE FUNCTION break_disk()
        """
            .formatted(learnerId));
  }

  /** Lets certificates be stored again. */
  public void repair() {
    execute("DROP TRIGGER IF EXISTS broken_disk ON certificate");
  }

  /** The rows of a table as text, in an order of their own. */
  public List<String> rows(String table) {
    String query = "SELECT one::text FROM " + table + " AS one ORDER BY 1";
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      var all = new ArrayList<String>();
      while (rows.next()) {
        all.add(rows.getString(1));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /** The number a query answers. */
  public long number(String query, Object... parameters) {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(query)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }
}
