package org.ecampus.certification.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.conclusion.Concluded;
import org.ecampus.certification.conclusion.ConclusionService;
import org.ecampus.certification.effort.EffortService;

/**
 * Issues awards that waited for a fact. Whatever arrives issues one batch in its own transaction;
 * {@link WaitingAwardJob} goes on with the rest, batch by batch.
 */
@ApplicationScoped
public class WaitingAwardService {
  private final EffortService effort;
  private final ConclusionService conclusions;
  private final Issuance issuance;
  private final PendingAwardRepository pending;

  WaitingAwardService(
      EffortService effort,
      ConclusionService conclusions,
      Issuance issuance,
      PendingAwardRepository pending) {
    this.effort = effort;
    this.conclusions = conclusions;
    this.issuance = issuance;
    this.pending = pending;
  }

  /** Issues what waited for this learner, one batch at most. */
  @Transactional(TxType.MANDATORY)
  public void learnerArrived(UUID learnerId) {
    pending.someOfLearner(learnerId).forEach(this::issue);
  }

  /** Issues what waited for the titles of this subject or course version, one batch at most. */
  @Transactional(TxType.MANDATORY)
  public void subjectArrived(UUID subjectFactId) {
    pending.someOfSubject(subjectFactId).forEach(this::issue);
  }

  /** Issues what waited for this institution, one batch at most. */
  @Transactional(TxType.MANDATORY)
  public void issuerArrived(UUID institutionId) {
    pending.someOfIssuer(institutionId).forEach(this::issue);
  }

  /** Gives up what waits for a learner's certificates and returns how many awards it were. */
  @Transactional(TxType.MANDATORY)
  public int forget(UUID learnerId) {
    return Math.toIntExact(pending.delete("learnerId", learnerId));
  }

  /** The next batch of awards whose facts have all arrived, in the order of their ids. */
  @Transactional
  List<UUID> ready(UUID after) {
    return pending.ready(after);
  }

  /** Issues those of a batch that still wait: all of them or, when one fails, none. */
  @Transactional
  void issueAll(List<UUID> conclusionIds) {
    pending.stillWaiting(conclusionIds).forEach(this::issue);
    pending.flush();
  }

  @Transactional
  void countFailure(UUID conclusionId) {
    pending.countFailure(conclusionId);
  }

  private void issue(PendingAward waiting) {
    Concluded award = conclusions.get(waiting.conclusionId);
    if (issuance.issue(award, effort.entriesOf(award.learnerId(), award.subject()))) {
      pending.delete(waiting);
    }
  }
}
