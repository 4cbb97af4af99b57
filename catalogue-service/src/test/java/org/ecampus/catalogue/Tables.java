package org.ecampus.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables of this service, as a test looks at them. */
@ApplicationScoped
public class Tables {

  private final DataSource database;

  Tables(DataSource database) {
    this.database = database;
  }

  /** The rows of a query with one column, as text. */
  public List<String> rows(String query) {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var rows = select.executeQuery(query)) {
      var found = new ArrayList<String>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  /** Runs a statement, and says how many rows it has changed. */
  public int execute(String sql) {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
