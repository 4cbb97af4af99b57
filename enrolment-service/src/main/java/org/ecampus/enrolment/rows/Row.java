package org.ecampus.enrolment.rows;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a query, column by column. */
public record Row(Tuple columns) {

  public UUID id(String column) {
    return columns.get(column, UUID.class);
  }

  public @Nullable UUID idOrNull(String column) {
    return columns.get(column, UUID.class);
  }

  public String text(String column) {
    return columns.get(column, String.class);
  }

  public @Nullable String textOrNull(String column) {
    return columns.get(column, String.class);
  }

  public boolean flag(String column) {
    return columns.get(column, Boolean.class);
  }

  public Instant time(String column) {
    return columns.get(column, Instant.class);
  }

  public @Nullable Instant timeOrNull(String column) {
    return columns.get(column, Instant.class);
  }

  public int count(String column) {
    return Math.toIntExact(columns.get(column, Long.class));
  }

  public @Nullable Integer countOrNull(String column) {
    Long count = columns.get(column, Long.class);
    return count == null ? null : Math.toIntExact(count);
  }

  /** The constant of an enumeration that the column names. */
  public <E extends Enum<E>> E of(Class<E> type, String column) {
    return Enum.valueOf(type, text(column));
  }
}
