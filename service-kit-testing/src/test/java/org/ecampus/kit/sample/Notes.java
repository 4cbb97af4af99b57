package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the sample service has noted. */
@ApplicationScoped
public class Notes {

  private final DataSource database;

  Notes(DataSource database) {
    this.database = database;
  }

  public void add(String key, int number) {
    try (var connection = database.getConnection();
        var insert = connection.prepareStatement("INSERT INTO note (key, number) VALUES (?, ?)")) {
      insert.setString(1, key);
      insert.setInt(2, number);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says how many there were. */
  public int forget(String key) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement("DELETE FROM note WHERE key = ?")) {
      delete.setString(1, key);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The numbers noted for a key, in the order they were applied. */
  public List<Integer> of(String key) {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT number FROM note WHERE key = ? ORDER BY seq")) {
      select.setString(1, key);
      var numbers = new ArrayList<Integer>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          numbers.add(rows.getInt(1));
        }
      }
      return numbers;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
