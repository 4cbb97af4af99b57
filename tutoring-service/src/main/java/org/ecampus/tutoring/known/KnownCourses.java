package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;
import org.ecampus.kit.storage.ParsedOnce;
import org.ecampus.kit.storage.ParsedOnce.Parsed;
import org.ecampus.kit.storage.StoredDocuments;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.Track;

/** The course versions that the catalogue has published; a version never changes. */
@ApplicationScoped
public class KnownCourses {

  private static final long ROOM = 4_000_000;
  private static final String INSERT =
      """
      INSERT INTO known_course
        (course_version_id, course_id, institution_id, track, price_kind, price_amount,
         price_currency, price_sponsor, outline, published_at)
      VALUES (:version, :course, :institution, :track, :kind, :amount, :currency, :sponsor,
        CAST(:outline AS jsonb), :publishedAt)
      ON CONFLICT (course_version_id) DO NOTHING
      """;
  private static final String SELECT =
      """
      SELECT course_version_id, course_id, institution_id, track, price_kind, price_amount,
        price_currency, price_sponsor, CAST(outline AS text) AS outline
      FROM known_course
      """;
  private static final String AMONG = SELECT + "WHERE course_version_id = ANY (:versions)";
  private static final String OF_COURSE = SELECT + "WHERE course_id = :course";
  private static final String NEWEST =
      " ORDER BY published_at DESC, course_version_id DESC LIMIT 1";
  private static final String LATEST = OF_COURSE + NEWEST;
  private static final String LATEST_OPEN = OF_COURSE + " AND archived_at IS NULL" + NEWEST;
  private static final String ARCHIVE =
      """
      UPDATE known_course SET archived_at = :at
      WHERE course_id = :course AND published_at <= :at AND archived_at IS NULL
      """;

  private final Sql sql;
  private final StoredDocuments json;
  private final ParsedOnce<UUID, CourseVersion> versions = new ParsedOnce<>(ROOM);

  KnownCourses(Sql sql, StoredDocuments json) {
    this.sql = sql;
    this.json = json;
  }

  /** The course version, once the catalogue has told of it. */
  public Optional<CourseVersion> version(UUID courseVersionId) {
    return versions.get(courseVersionId, id -> Optional.ofNullable(load(Set.of(id)).get(id)));
  }

  /** The version of the course that was published last. */
  public Optional<CourseVersion> latest(UUID courseId) {
    return first(LATEST, courseId);
  }

  /** The same unless the course was archived after it. */
  public Optional<CourseVersion> latestOpen(UUID courseId) {
    return first(LATEST_OPEN, courseId);
  }

  void archive(CourseArchived fact) {
    sql.of(ARCHIVE).set("course", fact.courseId()).set("at", fact.archivedAt()).update();
  }

  private Optional<CourseVersion> first(String query, UUID courseId) {
    return sql.of(query).set("course", courseId).first(this::parsed).map(Parsed::document);
  }

  Map<UUID, CourseVersion> versions(Set<UUID> courseVersionIds) {
    return versions.getAll(courseVersionIds, this::load);
  }

  /** Keeps the version; false when it was known. */
  boolean keep(CoursePublished course) {
    Price price = course.price();
    int rows =
        sql.of(INSERT)
            .set("version", course.courseVersionId())
            .set("course", course.courseId())
            .set("institution", course.institutionId())
            .set("track", course.track().name())
            .set("kind", price.kind().name())
            .set("amount", price.amount())
            .set("currency", price.currency())
            .set("sponsor", price.sponsor())
            .set("outline", json.write(course.outline()))
            .set("publishedAt", course.publishedAt())
            .update();
    return rows > 0;
  }

  private Map<UUID, Parsed<CourseVersion>> load(Set<? extends UUID> courseVersionIds) {
    return sql.of(AMONG).set("versions", courseVersionIds).list(this::parsed).stream()
        .collect(
            Collectors.toMap(parsed -> parsed.document().courseVersionId(), Function.identity()));
  }

  private Parsed<CourseVersion> parsed(SqlRow row) {
    String outline = row.text("outline");
    var version =
        new CourseVersion(
            row.id("course_version_id"),
            row.id("course_id"),
            row.id("institution_id"),
            row.of(Track.class, "track"),
            Price.of(row),
            json.read(outline, CourseOutline.class));
    return new Parsed<>(version, outline.length());
  }
}
