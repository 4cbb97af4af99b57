package org.ecampus.kit.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row that a result stands on, column by column. */
public final class SqlRow {

  private final ResultSet row;

  SqlRow(ResultSet row) {
    this.row = row;
  }

  public UUID id(String column) {
    return Objects.requireNonNull(idOrNull(column), column);
  }

  public @Nullable UUID idOrNull(String column) {
    return read(column, () -> row.getObject(column, UUID.class));
  }

  public String text(String column) {
    return Objects.requireNonNull(textOrNull(column), column);
  }

  public @Nullable String textOrNull(String column) {
    return read(column, () -> row.getString(column));
  }

  public boolean flag(String column) {
    return Objects.requireNonNull(read(column, () -> row.getBoolean(column)), column);
  }

  public Instant time(String column) {
    return Objects.requireNonNull(timeOrNull(column), column);
  }

  public @Nullable Instant timeOrNull(String column) {
    OffsetDateTime time = read(column, () -> row.getObject(column, OffsetDateTime.class));
    return time == null ? null : time.toInstant();
  }

  public int count(String column) {
    return Objects.requireNonNull(countOrNull(column), column);
  }

  public @Nullable Integer countOrNull(String column) {
    Long count = read(column, () -> row.getLong(column));
    return count == null ? null : Math.toIntExact(count);
  }

  /** The constant of an enumeration that the column names. */
  public <E extends Enum<E>> E of(Class<E> type, String column) {
    return Enum.valueOf(type, text(column));
  }

  private <T> @Nullable T read(String column, Column<T> value) {
    try {
      T read = value.read();
      return row.wasNull() ? null : read;
    } catch (SQLException e) {
      throw new SqlFailedException("a read of " + column, e);
    }
  }

  private interface Column<T> {
    @Nullable T read() throws SQLException;
  }
}
