package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.kit.storage.StoredDocuments;
import org.ecampus.tutoring.known.ParsedOnce.Parsed;
import org.ecampus.tutoring.known.model.CourseOutline;

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

  private static final String AMONG =
      "SELECT c FROM KnownCourse c WHERE c.courseVersionId IN :versions";

  private static final String OF_COURSE = "SELECT c FROM KnownCourse c WHERE c.courseId = :course";

  private static final String NEWEST = " ORDER BY c.publishedAt DESC, c.courseVersionId DESC";
  private static final String LATEST = OF_COURSE + NEWEST;
  private static final String LATEST_OPEN = OF_COURSE + " AND c.archivedAt IS NULL" + NEWEST;

  private static final String ARCHIVE =
      """
      UPDATE known_course SET archived_at = :at
      WHERE course_id = :course AND published_at <= :at AND archived_at IS NULL
      """;

  private final EntityManager database;
  private final StoredDocuments json;
  private final ParsedOnce<UUID, CourseVersion> versions = new ParsedOnce<>(ROOM);

  KnownCourses(EntityManager database, StoredDocuments json) {
    this.database = database;
    this.json = json;
  }

  /** The course version, once the catalogue has told of it. */
  public Optional<CourseVersion> version(UUID courseVersionId) {
    return versions.get(
        courseVersionId,
        id -> Optional.ofNullable(database.find(KnownCourse.class, id)).map(this::parsed));
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
    database
        .createNativeQuery(ARCHIVE)
        .setParameter("course", fact.courseId())
        .setParameter("at", fact.archivedAt())
        .executeUpdate();
  }

  private Optional<CourseVersion> first(String query, UUID courseId) {
    return database
        .createQuery(query, KnownCourse.class)
        .setParameter("course", courseId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(row -> parsed(row).document());
  }

  Map<UUID, CourseVersion> versions(Set<UUID> courseVersionIds) {
    return versions.getAll(courseVersionIds, this::load);
  }

  /** Keeps the version; false when it was known. */
  boolean keep(CoursePublished course) {
    Price price = course.price();
    int rows =
        database
            .createNativeQuery(INSERT)
            .setParameter("version", course.courseVersionId())
            .setParameter("course", course.courseId())
            .setParameter("institution", course.institutionId())
            .setParameter("track", course.track().name())
            .setParameter("kind", price.kind().name())
            .setParameter("amount", price.amount())
            .setParameter("currency", price.currency())
            .setParameter("sponsor", price.sponsor())
            .setParameter("outline", json.write(course.outline()))
            .setParameter("publishedAt", course.publishedAt())
            .executeUpdate();
    return rows > 0;
  }

  private Map<UUID, Parsed<CourseVersion>> load(Set<? extends UUID> courseVersionIds) {
    return database
        .createQuery(AMONG, KnownCourse.class)
        .setParameter("versions", courseVersionIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> row.courseVersionId, this::parsed));
  }

  private Parsed<CourseVersion> parsed(KnownCourse row) {
    var outline = json.read(row.outline, CourseOutline.class);
    var version =
        new CourseVersion(
            row.courseVersionId, row.courseId, row.institutionId, row.track, row.price, outline);
    return new Parsed<>(version, row.outline.length());
  }
}
