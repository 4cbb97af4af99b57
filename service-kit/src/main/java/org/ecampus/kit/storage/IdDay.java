package org.ecampus.kit.storage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/** A day of UTC, as the UUIDs of version 7 that were made on it: those from {@link #begin} on. */
record IdDay(LocalDate date) {

  private static final DateTimeFormatter NAME = DateTimeFormatter.BASIC_ISO_DATE;

  static IdDay of(Instant instant) {
    return new IdDay(LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  /** The day that the partition of a table is for; empty for the default partition. */
  static Optional<IdDay> ofPartition(String table, String partition) {
    try {
      return Optional.of(new IdDay(LocalDate.parse(partition.substring(table.length() + 1), NAME)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  String partitionOf(String table) {
    return table + '_' + NAME.format(date);
  }

  IdDay plus(int days) {
    return new IdDay(date.plusDays(days));
  }

  /** The lowest UUID of the day; a UUID of version 7 begins with 48 bits of milliseconds. */
  UUID begin() {
    return new UUID(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() << 16, 0);
  }

  boolean endsBefore(Instant instant) {
    return !plus(1).date().atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(instant);
  }
}
