package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;

/**
 * The lock that whoever adds to what is a learner's shares, and whoever removes the learner has
 * exclusively, each until the transaction ends. Ask afterwards, in another statement, what there
 * is. Enrolling shares it by the statement that reads the candidate.
 */
@ApplicationScoped
public class LearnerLockRepository {

  private static final String SHARE = "SELECT id FROM learner WHERE id = :learner FOR KEY SHARE";
  private static final String OWN = "SELECT id FROM learner WHERE id = :learner FOR UPDATE";

  private final Sql sql;

  LearnerLockRepository(Sql sql) {
    this.sql = sql;
  }

  /** Waits for whoever is removing the learner; holds nothing where there is no such learner. */
  public void share(UUID learnerId) {
    lock(SHARE, learnerId);
  }

  /** Waits for everybody who adds something; holds nothing where there is no such learner. */
  public void own(UUID learnerId) {
    lock(OWN, learnerId);
  }

  private void lock(String text, UUID learnerId) {
    sql.of(text).set("learner", learnerId).first(row -> row.id("id"));
  }
}
