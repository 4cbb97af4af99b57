package org.ecampus.tutoring.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Locks on learners, who have no row of their own here; they end with the transaction. Whoever
 * writes about a learner shares the lock, an erasure owns it.
 */
@ApplicationScoped
public class LearnerLockRepository {

  private static final String OWN =
      "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(:learner, 0))) AS locked";

  private static final String SHARE = "SELECT hold_learner(:learner)";

  private final EntityManager database;

  LearnerLockRepository(EntityManager database) {
    this.database = database;
  }

  /** Shares the lock with others who write; false when the learner was erased. */
  public boolean shareUnlessErased(UUID learnerId) {
    return (Boolean)
        database
            .createNativeQuery(SHARE, Boolean.class)
            .setParameter("learner", learnerId)
            .getSingleResult();
  }

  void own(UUID learnerId) {
    database
        .createNativeQuery(OWN, Integer.class)
        .setParameter("learner", learnerId.toString())
        .getSingleResult();
  }
}
