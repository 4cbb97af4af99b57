package org.ecampus.kit.sample.parcels;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.security.Scope;

/** Parcels in PostgreSQL. */
@ApplicationScoped
public class ParcelRepository {
  private final DataSource database;

  ParcelRepository(DataSource database) {
    this.database = database;
  }

  public List<String> names(Scope scope) {
    return switch (scope) {
      case Scope.All() -> names("true");
      case Scope.OfInstitution(var id) -> names("institution_id = '" + id + "'");
      case Scope.Own(var _) -> List.of();
    };
  }

  void add(UUID institution, String name) {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "INSERT INTO parcel (id, institution_id, name) VALUES (?, ?, ?)")) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, institution);
      insert.setString(3, name);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  protected List<String> names(String predicate) {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var rows = select.executeQuery("SELECT name FROM parcel WHERE " + predicate)) {
      var names = new ArrayList<String>();
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
