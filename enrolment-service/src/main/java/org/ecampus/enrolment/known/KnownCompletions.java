package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The enrolments whose course has been completed. */
@ApplicationScoped
class KnownCompletions {

  private static final String ADD =
      """
      INSERT INTO known_completion (enrolment_id, completed_at)
      VALUES (:enrolment, :completed)
      ON CONFLICT DO NOTHING
      """;

  private final EntityManager database;

  KnownCompletions(EntityManager database) {
    this.database = database;
  }

  void add(CourseCompleted completion) {
    database
        .createNativeQuery(ADD)
        .setParameter("enrolment", completion.enrolmentId())
        .setParameter("completed", completion.completedAt())
        .executeUpdate();
  }
}
