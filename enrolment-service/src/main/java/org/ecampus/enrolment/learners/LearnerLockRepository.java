package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * The lock that whoever adds to what is a learner's shares, and whoever removes the learner has
 * exclusively, each until the transaction ends. Ask afterwards, in another statement, what there
 * is. Enrolling shares it by the statement that reads the candidate.
 */
@ApplicationScoped
public class LearnerLockRepository {

  private static final String SHARE = "SELECT 1 FROM learner WHERE id = :learner FOR KEY SHARE";
  private static final String OWN = "SELECT 1 FROM learner WHERE id = :learner FOR UPDATE";

  private final EntityManager database;

  LearnerLockRepository(EntityManager database) {
    this.database = database;
  }

  /** Waits for whoever is removing the learner; holds nothing where there is no such learner. */
  public void share(UUID learnerId) {
    lock(SHARE, learnerId);
  }

  /** Waits for everybody who adds something; holds nothing where there is no such learner. */
  public void own(UUID learnerId) {
    lock(OWN, learnerId);
  }

  private void lock(String sql, UUID learnerId) {
    database
        .createNativeQuery(sql, Integer.class)
        .setParameter("learner", learnerId)
        .getResultList();
  }
}
