package org.ecampus.tutoring.knowledgecheck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Attempts by learner, course version and knowledge check; they are only ever added. */
@ApplicationScoped
class AttemptRepository {

  private static final String HISTORY =
      "SELECT new org.ecampus.tutoring.knowledgecheck.AttemptHistory(CAST(count(a) AS Integer),"
          + " max(a.receivedAt), CAST(count(CASE WHEN a.passed = true THEN 1 END) AS Integer))"
          + " FROM Attempt a WHERE a.learnerId = :learner AND"
          + " a.courseVersionId = :version AND a.activityId = :activity";

  private final EntityManager database;

  AttemptRepository(EntityManager database) {
    this.database = database;
  }

  AttemptHistory history(UUID learnerId, UUID courseVersionId, UUID activityId) {
    return database
        .createQuery(HISTORY, AttemptHistory.class)
        .setParameter("learner", learnerId)
        .setParameter("version", courseVersionId)
        .setParameter("activity", activityId)
        .getSingleResult();
  }

  void add(Attempt attempt) {
    database.persist(attempt);
  }
}
