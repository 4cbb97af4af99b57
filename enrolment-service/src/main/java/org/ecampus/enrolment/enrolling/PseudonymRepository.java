package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Puts a pseudonym in the place of a learner. */
@ApplicationScoped
class PseudonymRepository {

  /** In the order of offerings, so that two erasures do not wait for each other in a circle. */
  private static final String UNFINISHED =
      """
      SELECT e.id FROM enrolment e
      WHERE e.learner_id = :learner AND e.state IN ('REQUESTED', 'WAITING', 'CONFIRMED')
        AND e.completed_at IS NULL
      ORDER BY e.offering_id
      """;

  private static final String REPLACE =
      """
      UPDATE enrolment
      SET learner_id = :pseudonym, reason = NULL,
        enrolled_by = CASE enrolled_by WHEN :learner THEN :pseudonym ELSE enrolled_by END,
        ended_by = CASE ended_by WHEN :learner THEN :pseudonym ELSE ended_by END
      WHERE learner_id = :learner
      """;

  private final EntityManager database;

  PseudonymRepository(EntityManager database) {
    this.database = database;
  }

  /** The enrolments that have neither ended nor been completed. */
  @SuppressWarnings("unchecked")
  List<UUID> unfinished(UUID learnerId) {
    return database
        .createNativeQuery(UNFINISHED, UUID.class)
        .setParameter("learner", learnerId)
        .getResultList();
  }

  /** Says how many enrolments have the pseudonym now. */
  int replace(UUID learnerId, UUID pseudonym) {
    return database
        .createNativeQuery(REPLACE)
        .setParameter("learner", learnerId)
        .setParameter("pseudonym", pseudonym)
        .executeUpdate();
  }
}
