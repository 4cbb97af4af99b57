package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The enrolments whose course has been completed, at the first time that was told. */
@ApplicationScoped
class KnownCompletions {

  private static final String ADD =
      """
      UPDATE enrolment SET completed_at = :completed
      WHERE id = :enrolment AND completed_at IS NULL
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
