package org.ecampus.enrolment.known;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** The courses the catalogue has published, each in its latest version. */
@ApplicationScoped
public class KnownCourses {

  private static final String OPEN =
      """
      INSERT INTO known_course (course_id, course_version_id, titles, open)
      VALUES (:course, :version, CAST(:titles AS jsonb), true)
      ON CONFLICT (course_id) DO UPDATE
      SET course_version_id = excluded.course_version_id, titles = excluded.titles, open = true
      """;

  private final EntityManager database;
  private final ObjectMapper json;

  KnownCourses(EntityManager database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /** Whether the catalogue has ever published such a course. */
  public boolean exists(UUID courseId) {
    return !database
        .createNativeQuery("SELECT 1 FROM known_course WHERE course_id = :course")
        .setParameter("course", courseId)
        .getResultList()
        .isEmpty();
  }

  /** The version that newcomers study. */
  public UUID versionOf(UUID courseId) {
    return (UUID)
        database
            .createNativeQuery(
                "SELECT course_version_id FROM known_course WHERE course_id = :course", UUID.class)
            .setParameter("course", courseId)
            .getSingleResult();
  }

  void open(CoursePublished course) {
    database
        .createNativeQuery(OPEN)
        .setParameter("course", course.courseId())
        .setParameter("version", course.courseVersionId())
        .setParameter("titles", titles(course).toString())
        .executeUpdate();
  }

  void close(CourseArchived course) {
    database
        .createNativeQuery("UPDATE known_course SET open = false WHERE course_id = :course")
        .setParameter("course", course.courseId())
        .executeUpdate();
  }

  private ObjectNode titles(CoursePublished course) {
    ObjectNode titles = json.createObjectNode();
    course.texts().forEach((language, texts) -> titles.put(language, texts.title()));
    return titles;
  }
}
