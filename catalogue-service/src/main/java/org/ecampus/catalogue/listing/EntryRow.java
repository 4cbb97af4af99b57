package org.ecampus.catalogue.listing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.PriceKind;
import org.ecampus.catalogue.content.model.Track;
import org.ecampus.kit.storage.StoredDocuments;
import org.jspecify.annotations.Nullable;

/** Reads a change from the row that a result stands on. */
@ApplicationScoped
class EntryRow {

  private final StoredDocuments documents;

  EntryRow(StoredDocuments documents) {
    this.documents = documents;
  }

  Change read(ResultSet row) throws SQLException {
    UUID courseId = row.getObject("course_id", UUID.class);
    return new Change(
        courseId, Long.parseUnsignedLong(row.getString("transaction")), entry(courseId, row));
  }

  private @Nullable Entry entry(UUID courseId, ResultSet row) throws SQLException {
    UUID versionId = row.getObject("course_version_id", UUID.class);
    return versionId == null
        ? null
        : new Entry(
            course(courseId, versionId, row),
            list(row.getString("texts"), ListedText[].class),
            list(row.getString("runs"), ListedRun[].class));
  }

  private static ListedCourse course(UUID courseId, UUID versionId, ResultSet row)
      throws SQLException {
    return new ListedCourse(
        courseId,
        versionId,
        row.getObject("institution_id", UUID.class),
        row.getInt("version"),
        Track.valueOf(row.getString("track")),
        Level.valueOf(row.getString("level")),
        names(row, "topics"),
        names(row, "languages"),
        row.getInt("effort_minutes"),
        new PriceBody(
            PriceKind.valueOf(row.getString("price_kind")),
            row.getString("price_amount"),
            row.getString("price_currency"),
            row.getString("price_sponsor")));
  }

  private static List<String> names(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private <T> List<T> list(@Nullable String json, Class<T[]> type) {
    return json == null ? List.of() : List.of(documents.read(json, type));
  }
}
