package org.ecampus.certification.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.AwardRulesService;
import org.ecampus.certification.awarding.model.AwardRules;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.awarding.model.Reason;
import org.ecampus.certification.conclusion.Completion;
import org.ecampus.certification.conclusion.Concluded;
import org.ecampus.certification.conclusion.ConclusionService;
import org.ecampus.certification.effort.EffortService;
import org.ecampus.certification.effort.Entered;
import org.ecampus.certification.register.CertificateService;

/**
 * Turns a completion into effort, a decision and, if it earns one, a certificate: at most one that
 * is valid per learner and subject, in the transaction of the event or, when facts are missing, as
 * soon as they have arrived.
 */
@ApplicationScoped
public class IssuingService {
  private final EffortService effort;
  private final AwardRulesService awardRules;
  private final ConclusionService conclusions;
  private final CertificateService register;
  private final Issuance issuance;
  private final PendingAwardRepository pending;
  private final ForeignFacts facts;

  IssuingService(
      EffortService effort,
      AwardRulesService awardRules,
      ConclusionService conclusions,
      CertificateService register,
      Issuance issuance,
      PendingAwardRepository pending,
      ForeignFacts facts) {
    this.effort = effort;
    this.awardRules = awardRules;
    this.conclusions = conclusions;
    this.register = register;
    this.issuance = issuance;
    this.pending = pending;
    this.facts = facts;
  }

  /**
   * Enters the effort, decides, and issues what is earned or keeps the award until the facts are
   * there. A completion that was decided about before, or whose learner was erased, changes
   * nothing.
   */
  @Transactional(TxType.MANDATORY)
  public void completed(Completion completion) {
    if (facts.holdLearner(completion.learnerId())) {
      conclude(completion, effort.enter(completion.effort()));
    }
  }

  private void conclude(Completion completion, Entered entered) {
    if (entered.isRepeat() && conclusions.knows(completion)) {
      return;
    }
    AwardRules rules = awardRules.inForceAt(completion.completedAt());
    Decision decision =
        entered.isRepeat() && isCertified(completion)
            ? new Decision.None(Reason.of(Reason.Code.ALREADY_CERTIFIED))
            : rules.decide(completion.accomplishment());
    Concluded concluded = conclusions.enter(completion, rules.version(), decision);
    if (concluded.isAward()) {
      issueOrKeep(concluded, entered.entries());
    }
  }

  private boolean isCertified(Completion completion) {
    return register.hasValid(completion.learnerId(), completion.subject())
        || pending.waits(completion.learnerId(), completion.subject());
  }

  private void issueOrKeep(Concluded award, List<UUID> entries) {
    if (issuance.issue(award, entries)) {
      return;
    }
    facts.holdStill(award.subject(), award.issuerId());
    if (!issuance.issue(award, entries)) {
      pending.persist(PendingAward.of(award));
    }
  }
}
