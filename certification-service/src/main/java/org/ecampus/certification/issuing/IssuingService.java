package org.ecampus.certification.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.ecampus.certification.awarding.AwardRulesService;
import org.ecampus.certification.awarding.model.AwardRules;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.effort.EffortService;
import org.ecampus.certification.register.CertificateService;
import org.jboss.logging.Logger;

/**
 * Turns a completed course into a certificate, exactly once per learner and course version, in the
 * transaction of the event that made it possible.
 */
@ApplicationScoped
public class IssuingService {
  private static final Logger LOG = Logger.getLogger(IssuingService.class);

  private final EffortService effort;
  private final AwardRulesService awardRules;
  private final CertificateService register;
  private final PendingAwardRepository pending;
  private final Facts facts;

  IssuingService(
      EffortService effort,
      AwardRulesService awardRules,
      CertificateService register,
      PendingAwardRepository pending,
      Facts facts) {
    this.effort = effort;
    this.awardRules = awardRules;
    this.register = register;
    this.pending = pending;
    this.facts = facts;
  }

  /** Enters the effort and issues what it earns, or keeps the award until the facts are there. */
  @Transactional(TxType.MANDATORY)
  public void completed(Completion completion) {
    effort.enter(completion.effort()).ifPresent(entryId -> decide(completion, entryId));
  }

  /** Issues what waited for this learner. */
  @Transactional(TxType.MANDATORY)
  public void learnerArrived(UUID learnerId) {
    pending.eachOfLearner(learnerId, this::issueWaiting);
  }

  /** Issues what waited for this course version. */
  @Transactional(TxType.MANDATORY)
  public void courseVersionArrived(UUID courseVersionId) {
    pending.eachOfCourseVersion(courseVersionId, this::issueWaiting);
  }

  private void decide(Completion completion, UUID entryId) {
    AwardRules rules = awardRules.inForceAt(completion.completedAt());
    Decision decision = rules.decide(completion.accomplishment());
    if (decision instanceof Decision.None none) {
      LOG.infof("Effort entry %s earns no certificate: %s", entryId, none.reason());
    }
    decision
        .kind()
        .map(kind -> PendingAward.of(completion, entryId, kind, rules.version()))
        .ifPresent(this::issueOrKeep);
  }

  private void issueOrKeep(PendingAward award) {
    if (issue(award)) {
      return;
    }
    facts.holdStill(award.learnerId, award.courseVersionId);
    if (!issue(award)) {
      pending.persist(award);
    }
  }

  private void issueWaiting(PendingAward award) {
    if (issue(award)) {
      pending.delete(award);
    }
  }

  private boolean issue(PendingAward award) {
    var holder = facts.holder(award.learnerId);
    var titles = facts.titles(award.courseVersionId);
    if (holder.isEmpty() || titles.isEmpty()) {
      return false;
    }
    register.enter(award.toStatement(holder.get(), titles.get()));
    return true;
  }
}
