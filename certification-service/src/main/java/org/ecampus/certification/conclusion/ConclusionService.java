package org.ecampus.certification.conclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.learner.LearnerRepository;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;

/** Keeps what was decided about every completion; nothing is decided twice. */
@ApplicationScoped
public class ConclusionService {
  private final ConclusionRepository conclusions;
  private final LearnerRepository learners;

  ConclusionService(ConclusionRepository conclusions, LearnerRepository learners) {
    this.conclusions = conclusions;
    this.learners = learners;
  }

  /** Whether the event, or another one about the same enrolment, was decided about before. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean knows(Completion completion) {
    return conclusions.knows(completion.eventId(), completion.enrolmentId());
  }

  /** Puts a decision on record. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Concluded enter(Completion completion, int rulesVersion, Decision decision) {
    Conclusion conclusion = Conclusion.of(completion, rulesVersion, decision);
    conclusion.conclusionId = Ids.next();
    conclusions.persist(conclusion);
    return conclusion.toConcluded();
  }

  /** The decision with this id, which exists. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Concluded get(UUID conclusionId) {
    return conclusions.findByIdOptional(conclusionId).orElseThrow().toConcluded();
  }

  /** Forgets what was decided about a learner in a transaction that erases them; how many rows. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int forget(UUID learnerId) {
    return Math.toIntExact(conclusions.delete("learnerId", learnerId));
  }

  /** The decisions about a learner, the newest first; 404 when the learner is not in scope. */
  @Transactional
  public Page<Concluded> ofLearner(Scope scope, UUID learnerId, PageRequest request) {
    learners.require(scope, learnerId);
    var before = request.cursor(1).map(cursor -> cursor.uuid(0));
    var rows = conclusions.newestFirst(scope, learnerId, before, request.rows());
    return Page.of(rows, request, row -> Cursor.encode(row.conclusionId))
        .map(Conclusion::toConcluded);
  }
}
