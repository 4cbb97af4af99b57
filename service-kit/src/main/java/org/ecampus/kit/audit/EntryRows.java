package org.ecampus.kit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Reads entries out of results. */
final class EntryRows {

  static final String COLUMNS =
      "id, actor_id, roles, action, subject_id, institution_id, occurred_at, trace, position, hash";

  private EntryRows() {}

  static List<AuditEntry> entries(ResultSet rows) throws SQLException {
    var entries = new ArrayList<AuditEntry>();
    while (rows.next()) {
      entries.add(entry(rows));
    }
    return entries;
  }

  static List<ChainedEntry> chained(ResultSet rows) throws SQLException {
    var entries = new ArrayList<ChainedEntry>();
    while (rows.next()) {
      entries.add(new ChainedEntry(link(rows), entry(rows)));
    }
    return entries;
  }

  static Link link(ResultSet row) throws SQLException {
    return new Link(row.getLong("position"), HexFormat.of().formatHex(row.getBytes("hash")));
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        Optional.ofNullable(row.getObject("actor_id", UUID.class)),
        new TreeSet<>(List.of((String[]) row.getArray("roles").getArray())),
        row.getString("action"),
        row.getObject("subject_id", UUID.class),
        Optional.ofNullable(row.getObject("institution_id", UUID.class)),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("trace")));
  }
}
