package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.storage.StoredDocuments;

/** The courses the catalogue has published, each in its latest version. */
@ApplicationScoped
class KnownCourses {

  private static final String OPEN =
      """
      INSERT INTO known_course (course_id, course_version_id, version, titles, open)
      VALUES (:course, :courseVersion, :version, CAST(:titles AS jsonb), true)
      ON CONFLICT (course_id) DO UPDATE
      SET course_version_id = excluded.course_version_id, version = excluded.version,
        titles = excluded.titles, open = true
      WHERE known_course.version < excluded.version
      """;

  private static final String CLOSE =
      """
      UPDATE known_course SET open = false
      WHERE course_id = :course AND course_version_id = :courseVersion
      """;

  private final Sql sql;
  private final StoredDocuments documents;

  KnownCourses(Sql sql, StoredDocuments documents) {
    this.sql = sql;
    this.documents = documents;
  }

  /** Opens a new version and says whether it is one: an older version changes nothing. */
  boolean open(CoursePublished course) {
    return sql.of(OPEN)
            .set("course", course.courseId())
            .set("courseVersion", course.courseVersionId())
            .set("version", course.version())
            .set("titles", documents.write(titles(course)))
            .update()
        == 1;
  }

  /** Closes the course, unless a later version has been published. */
  void close(CourseArchived course) {
    sql.of(CLOSE)
        .set("course", course.courseId())
        .set("courseVersion", course.courseVersionId())
        .update();
  }

  private static Map<String, String> titles(CoursePublished course) {
    return course.texts().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, texts -> texts.getValue().title()));
  }
}
