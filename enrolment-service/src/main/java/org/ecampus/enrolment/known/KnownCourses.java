package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
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

  private final EntityManager database;
  private final StoredDocuments documents;

  KnownCourses(EntityManager database, StoredDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  /** Opens a new version and says whether it is one: an older version changes nothing. */
  boolean open(CoursePublished course) {
    return database
            .createNativeQuery(OPEN)
            .setParameter("course", course.courseId())
            .setParameter("courseVersion", course.courseVersionId())
            .setParameter("version", course.version())
            .setParameter("titles", documents.write(titles(course)))
            .executeUpdate()
        == 1;
  }

  /** Closes the course, unless a later version has been published. */
  void close(CourseArchived course) {
    database
        .createNativeQuery(CLOSE)
        .setParameter("course", course.courseId())
        .setParameter("courseVersion", course.courseVersionId())
        .executeUpdate();
  }

  private static Map<String, String> titles(CoursePublished course) {
    return course.texts().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, texts -> texts.getValue().title()));
  }
}
