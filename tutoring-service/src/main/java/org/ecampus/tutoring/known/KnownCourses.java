package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.tutoring.known.model.ActivityContent;
import org.ecampus.tutoring.known.model.CourseOutline;

/** The course versions that the catalogue has published; outline and content lie apart. */
@ApplicationScoped
public class KnownCourses {

  private static final String INSERT_VERSION =
      """
      INSERT INTO known_course (course_version_id, course_id, track, outline, published_at)
      VALUES (:version, :course, :track, CAST(:outline AS jsonb), :publishedAt)
      ON CONFLICT (course_version_id) DO NOTHING
      """;

  private static final String INSERT_CONTENTS =
      """
      INSERT INTO known_activity (course_version_id, activity_id, content)
      SELECT :version, CAST(activity ->> 'activityId' AS uuid), activity -> 'content'
      FROM jsonb_array_elements(CAST(:contents AS jsonb)) AS activity
      """;

  private static final String SELECT_CONTENT =
      """
      SELECT CAST(content AS text) FROM known_activity
      WHERE course_version_id = :version AND activity_id = :activity
      """;

  private final EntityManager database;
  private final KnownJson json;

  KnownCourses(EntityManager database, KnownJson json) {
    this.database = database;
    this.json = json;
  }

  /** The course version, once the catalogue has told of it. */
  public Optional<CourseVersion> version(UUID courseVersionId) {
    return Optional.ofNullable(database.find(KnownCourse.class, courseVersionId))
        .map(this::version);
  }

  /** What the activity holds, answer key included: for judging and for {@code reading} only. */
  public ActivityContent content(UUID courseVersionId, UUID activityId) {
    List<?> found =
        database
            .createNativeQuery(SELECT_CONTENT, String.class)
            .setParameter("version", courseVersionId)
            .setParameter("activity", activityId)
            .getResultList();
    return json.read((String) found.getFirst(), ActivityContent.class);
  }

  CourseVersion version(KnownCourse row) {
    CourseOutline outline = json.read(row.outline, CourseOutline.class);
    return new CourseVersion(row.courseVersionId, row.courseId, row.track, outline);
  }

  void keep(CoursePublished course) {
    int rows =
        database
            .createNativeQuery(INSERT_VERSION)
            .setParameter("version", course.courseVersionId())
            .setParameter("course", course.courseId())
            .setParameter("track", course.track().name())
            .setParameter("outline", json.write(course.outline()))
            .setParameter("publishedAt", course.publishedAt())
            .executeUpdate();
    if (rows > 0) {
      keepContents(course);
    }
  }

  private void keepContents(CoursePublished course) {
    database
        .createNativeQuery(INSERT_CONTENTS)
        .setParameter("version", course.courseVersionId())
        .setParameter("contents", json.write(course.contents()))
        .executeUpdate();
  }
}
