package org.ecampus.certification.issuing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;

@ApplicationScoped
class PendingAwardRepository implements PanacheRepositoryBase<PendingAward, UUID> {
  static final int BATCH = 50;
  static final int MOST_FAILURES = 5;

  /**
   * A look for each fact of one award after the other; EXISTS would join, and read all learners.
   */
  private static final String READY =
      """
      SELECT p.conclusion_id FROM pending_award p
      WHERE p.conclusion_id > :after AND p.failures < :most
        AND (SELECT true FROM known_learner l WHERE l.learner_id = p.learner_id)
        AND (SELECT true FROM known_course_version v
             WHERE v.course_version_id = p.subject_fact_id)
        AND (SELECT true FROM issuer i WHERE i.institution_id = p.issuer_id)
      ORDER BY p.conclusion_id LIMIT :batch
      """;

  /**
   * Serials of one issuer after the other, so that two batches wait for each other in one order.
   */
  private static final String IN_ORDER = " order by issuerId, conclusionId";

  /** One batch of the learner's, locked. */
  List<PendingAward> someOfLearner(UUID learnerId) {
    return locked("learnerId = ?1", learnerId);
  }

  /** One batch of the subject's, locked. */
  List<PendingAward> someOfSubject(UUID subjectFactId) {
    return locked("subjectFactId = ?1", subjectFactId);
  }

  /** One batch of the issuer's, locked. */
  List<PendingAward> someOfIssuer(UUID issuerId) {
    return locked("issuerId = ?1", issuerId);
  }

  /** Those of one batch that still wait, locked. */
  List<PendingAward> stillWaiting(List<UUID> conclusionIds) {
    return locked("conclusionId in ?1", conclusionIds);
  }

  /** The next batch whose facts have all arrived, without what has failed too often. */
  List<UUID> ready(UUID after) {
    return getSession()
        .createNativeQuery(READY, UUID.class)
        .setParameter("after", after)
        .setParameter("most", MOST_FAILURES)
        .setParameter("batch", BATCH)
        .getResultList();
  }

  boolean waits(UUID learnerId, Subject subject) {
    return count("learnerId = ?1 and subjectFactId = ?2", learnerId, subject.factId()) > 0;
  }

  void countFailure(UUID conclusionId) {
    update("failures = failures + 1 where conclusionId = ?1", conclusionId);
  }

  /** Waits for those who are issuing the same awards; what they have issued is not among these. */
  private List<PendingAward> locked(String condition, Object value) {
    return find(condition + IN_ORDER, value)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, BATCH - 1)
        .list();
  }
}
