package org.ecampus.kit.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One statement with its parameters; a parameter that is not set is null. */
public final class SqlStatement {

  private final DataSource database;
  private final SqlText sql;
  private final Runnable counter;
  private final Map<String, @Nullable Object> values = new HashMap<>();

  SqlStatement(DataSource database, SqlText sql, Runnable counter) {
    this.database = database;
    this.sql = sql;
    this.counter = counter;
  }

  /** Sets a parameter: an id, a list of ids, text, a number, a day, an instant. */
  public SqlStatement set(String name, @Nullable Object value) {
    values.put(name, value);
    return this;
  }

  /** Sets several. */
  public SqlStatement set(Map<String, ?> several) {
    values.putAll(several);
    return this;
  }

  /** The rows, each as it is read. */
  public <T> List<T> list(Function<SqlRow, T> read) {
    return run(
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            for (SqlRow row = new SqlRow(rows); rows.next(); ) {
              list.add(read.apply(row));
            }
            return list;
          }
        });
  }

  /** The first row; empty when there is none. */
  public <T> Optional<T> first(Function<SqlRow, T> read) {
    return list(read).stream().findFirst();
  }

  /** Changes rows and says how many. */
  public int update() {
    return run(PreparedStatement::executeUpdate);
  }

  private <T> T run(Work<T> work) {
    counter.run();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql.text())) {
      for (int place = 1; place <= sql.names().size(); place++) {
        statement.setObject(place, value(connection, values.get(sql.names().get(place - 1))));
      }
      return work.on(statement);
    } catch (SQLException e) {
      throw new SqlFailedException(sql.text(), e);
    }
  }

  private static @Nullable Object value(Connection connection, @Nullable Object value)
      throws SQLException {
    return switch (value) {
      case Instant time -> time.atOffset(ZoneOffset.UTC);
      case Collection<?> ids -> connection.createArrayOf("uuid", ids.toArray());
      case null, default -> value;
    };
  }

  private interface Work<T> {
    T on(PreparedStatement statement) throws SQLException;
  }
}
