package org.ecampus.tutoring.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Attempts by enrolment and knowledge check; they are only ever added. */
@ApplicationScoped
class AttemptRepository {

  private static final String COUNT =
      "SELECT count(a) FROM Attempt a WHERE a.enrolmentId = :enrolment AND a.activityId ="
          + " :activity";

  private final EntityManager database;

  AttemptRepository(EntityManager database) {
    this.database = database;
  }

  int count(UUID enrolmentId, UUID activityId) {
    return Math.toIntExact(
        database
            .createQuery(COUNT, Long.class)
            .setParameter("enrolment", enrolmentId)
            .setParameter("activity", activityId)
            .getSingleResult());
  }

  void add(Attempt attempt) {
    database.persist(attempt);
  }
}
