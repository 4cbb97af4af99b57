package org.ecampus.kit.scope;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** The mutant: does not limit the transaction. */
class SetsNothing extends InstitutionSetting {
  @Override
  String set(Connection connection, UUID institution) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT coalesce(current_setting('ecampus.institution', true), '')")) {
      row.next();
      return row.getString(1);
    }
  }
}
