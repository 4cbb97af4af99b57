package org.ecampus.load.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Indexes that no constraint stands on: taken away while rows are loaded, and built in one go. */
final class Indexes {

  private static final String ALL =
      """
      SELECT c.relname, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
      FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
      JOIN pg_class t ON t.oid = i.indrelid
      WHERE t.relname = ANY(string_to_array(?, ',')) AND NOT t.relispartition AND t.relnamespace = 'public'::regnamespace
        AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid)
      """;

  private final Connection connection;
  private final List<String> definitions = new ArrayList<>();

  Indexes(Connection connection) {
    this.connection = connection;
  }

  void drop(List<String> tables) throws SQLException {
    var drops = new ArrayList<String>();
    try (var statement = connection.prepareStatement(ALL)) {
      statement.setString(1, String.join(",", tables));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          drops.add("DROP INDEX " + rows.getString(1));
          definitions.add(rows.getString(2));
        }
      }
    }
    execute(drops);
  }

  void build() throws SQLException {
    execute(definitions);
  }

  private void execute(List<String> statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
