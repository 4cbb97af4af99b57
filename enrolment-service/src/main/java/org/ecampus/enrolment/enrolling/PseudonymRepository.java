package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;

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

  private final Sql sql;

  PseudonymRepository(Sql sql) {
    this.sql = sql;
  }

  /** The enrolments that have neither ended nor been completed. */
  List<UUID> unfinished(UUID learnerId) {
    return sql.of(UNFINISHED).set("learner", learnerId).list(row -> row.id("id"));
  }

  /** Says how many enrolments have the pseudonym now. */
  int replace(UUID learnerId, UUID pseudonym) {
    return sql.of(REPLACE).set("learner", learnerId).set("pseudonym", pseudonym).update();
  }
}
