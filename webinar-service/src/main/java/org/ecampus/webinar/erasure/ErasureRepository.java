package org.ecampus.webinar.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/**
 * The learners who were erased here: each is answered for once, and keeps nothing afterwards. Locks
 * on learners end with the transaction.
 */
@ApplicationScoped
class ErasureRepository {

  private static final String ADD =
      """
      INSERT INTO erased_learner (learner_id, completed_at) VALUES (:learner, :at)
      ON CONFLICT DO NOTHING
      """;

  private static final String OWN =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:learner, 0))) AS locked";

  private static final String SHARE = "SELECT hold_learner(:learner)";

  private final EntityManager database;

  ErasureRepository(EntityManager database) {
    this.database = database;
  }

  /** Waits for those who are writing about the learner, and keeps others from it. */
  void own(UUID learnerId) {
    database
        .createNativeQuery(OWN, Integer.class)
        .setParameter("learner", learnerId.toString())
        .getSingleResult();
  }

  /** Keeps an erasure of the learner waiting; false when the learner was erased. */
  boolean shareUnlessErased(UUID learnerId) {
    return (Boolean)
        database
            .createNativeQuery(SHARE, Boolean.class)
            .setParameter("learner", learnerId)
            .getSingleResult();
  }

  /** False when the learner was erased before. */
  boolean add(UUID learnerId, Instant at) {
    return database
            .createNativeQuery(ADD)
            .setParameter("learner", learnerId)
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }
}
