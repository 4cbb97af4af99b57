package org.ecampus.enrolment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.EnrolmentErasure;
import org.ecampus.enrolment.learners.LearnerErasure;
import org.ecampus.enrolment.learners.LearnerLockRepository;
import org.ecampus.kit.erasure.Erasure;

/** What this service holds about a learner. */
@ApplicationScoped
class OwnRows {

  private final LearnerLockRepository locks;
  private final LearnerErasure learners;
  private final EnrolmentErasure enrolments;
  private final Erasure kit;

  OwnRows(
      LearnerLockRepository locks,
      LearnerErasure learners,
      EnrolmentErasure enrolments,
      Erasure kit) {
    this.locks = locks;
    this.learners = learners;
    this.enrolments = enrolments;
    this.kit = kit;
  }

  /** Waits for whoever adds to them, and lets nobody begin to until this transaction ends. */
  void own(UUID learnerId) {
    locks.own(learnerId);
  }

  boolean areThere(UUID learnerId) {
    return learners.isKnown(learnerId) || enrolments.areThere(learnerId);
  }

  /** The account the learner signs in with; where none is known, the one with the learner's id. */
  UUID accountOf(UUID learnerId) {
    return learners.accountOf(learnerId).orElse(learnerId);
  }

  /** Removes them and says how many rows of which table; enrolments stay under a pseudonym. */
  Map<String, Integer> remove(UUID learnerId, UUID accountId, UUID by) {
    Map<String, Integer> removed = new TreeMap<>();
    removed.put("enrolment", enrolments.erase(learnerId, by));
    removed.putAll(learners.erase(learnerId));
    removed.putAll(kit.purge(learnerId));
    if (!accountId.equals(learnerId)) {
      kit.purge(accountId).forEach((table, rows) -> removed.merge(table, rows, Integer::sum));
    }
    return removed;
  }
}
