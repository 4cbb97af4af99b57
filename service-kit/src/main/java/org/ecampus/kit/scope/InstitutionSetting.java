package org.ecampus.kit.scope;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The setting that the policies of scoped tables read. */
@ApplicationScoped
class InstitutionSetting {

  private static final String SET = "SELECT set_config('ecampus.institution', ?, true)";

  /** Sets it until the transaction ends, and returns what it is now. */
  String set(Connection connection, UUID institution) throws SQLException {
    try (var statement = connection.prepareStatement(SET)) {
      statement.setString(1, institution.toString());
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }
}
