package org.ecampus.enrolment.overview;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.jspecify.annotations.Nullable;

/** A row of a list, column by column. */
record Row(Tuple columns) {

  UUID id(String column) {
    return columns.get(column, UUID.class);
  }

  @Nullable UUID idOrNull(String column) {
    return columns.get(column, UUID.class);
  }

  String text(String column) {
    return columns.get(column, String.class);
  }

  @Nullable String textOrNull(String column) {
    return columns.get(column, String.class);
  }

  boolean flag(String column) {
    return columns.get(column, Boolean.class);
  }

  Instant time(String column) {
    return columns.get(column, Instant.class);
  }

  @Nullable Instant timeOrNull(String column) {
    return columns.get(column, Instant.class);
  }

  @Nullable Integer countOrNull(String column) {
    Long count = columns.get(column, Long.class);
    return count == null ? null : Math.toIntExact(count);
  }

  EnrolmentState state() {
    return EnrolmentState.valueOf(text("state"));
  }
}
