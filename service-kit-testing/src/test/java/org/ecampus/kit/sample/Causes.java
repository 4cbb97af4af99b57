package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Why the dead letters of a key were not applied, in the order they came in. */
@ApplicationScoped
public class Causes {

  private final DataSource database;

  Causes(DataSource database) {
    this.database = database;
  }

  public String first(String key) {
    return of(key).getFirst();
  }

  public List<String> of(String key) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT cause FROM dead_letter WHERE key = ? AND resolved_at IS NULL ORDER BY"
                    + " seq")) {
      select.setString(1, key);
      var causes = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          causes.add(rows.getString(1));
        }
      }
      return causes;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
