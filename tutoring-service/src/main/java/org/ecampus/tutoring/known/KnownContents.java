package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.storage.ParsedOnce;
import org.ecampus.kit.storage.ParsedOnce.Parsed;
import org.ecampus.kit.storage.StoredDocuments;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Kinds;

/**
 * What the activities of published course versions hold, answer keys included, apart from the
 * outline, so that reading an outline never touches a key.
 */
@ApplicationScoped
public class KnownContents {

  private static final long ROOM = 8_000_000;

  private static final String INSERT =
      """
      INSERT INTO known_activity (course_version_id, activity_id, kind, content)
      SELECT :version, CAST(activity ->> 'activityId' AS uuid), activity ->> 'kind',
             activity -> 'content'
      FROM jsonb_array_elements(CAST(:activities AS jsonb)) AS activity
      """;

  private static final String SELECT =
      """
      SELECT CAST(content AS text) AS content FROM known_activity
      WHERE course_version_id = :version AND activity_id = :activity
      """;

  private final Sql sql;
  private final StoredDocuments json;
  private final Kinds kinds;
  private final ParsedOnce<Place, Object> contents = new ParsedOnce<>(ROOM);

  KnownContents(Sql sql, StoredDocuments json, Kinds kinds) {
    this.sql = sql;
    this.json = json;
    this.kinds = kinds;
  }

  private record Place(UUID courseVersionId, UUID activityId) {}

  /** What the activity holds, read as its kind's record; the activity must exist. */
  public <C> C of(UUID courseVersionId, UUID activityId, Class<C> type) {
    Place place = new Place(courseVersionId, activityId);
    return type.cast(contents.get(place, wanted -> load(wanted, type)).orElseThrow());
  }

  /** Keeps what the activities hold; content that its kind cannot read is refused. */
  void keep(CoursePublished course) {
    course.activities().forEach(this::check);
    sql.of(INSERT)
        .set("version", course.courseVersionId())
        .set("activities", json.write(course.activities()))
        .update();
  }

  private void check(CoursePublished.Activity activity) {
    kinds
        .named(activity.kind())
        .map(ActivityKind::contentType)
        .ifPresent(type -> json.read(activity.content().toString(), type));
  }

  private Optional<Parsed<Object>> load(Place place, Class<?> type) {
    return sql.of(SELECT)
        .set("version", place.courseVersionId())
        .set("activity", place.activityId())
        .first(row -> parsed(row.text("content"), type));
  }

  private Parsed<Object> parsed(String text, Class<?> type) {
    return new Parsed<>(json.read(text, type), text.length());
  }
}
