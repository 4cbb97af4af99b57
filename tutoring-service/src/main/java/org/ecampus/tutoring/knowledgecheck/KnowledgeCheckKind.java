package org.ecampus.tutoring.knowledgecheck;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.kind.model.CompletionRule;
import org.ecampus.tutoring.knowledgecheck.model.KnowledgeCheck;

/** Questions, shown without their key, and completed by passing. */
@ApplicationScoped
class KnowledgeCheckKind implements ActivityKind<KnowledgeCheck> {

  static final String NAME = "KNOWLEDGE_CHECK";

  private final AttemptRepository attempts;
  private final AttemptLimits limits;

  KnowledgeCheckKind(AttemptRepository attempts, AttemptLimits limits) {
    this.attempts = attempts;
    this.limits = limits;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Class<KnowledgeCheck> contentType() {
    return KnowledgeCheck.class;
  }

  @Override
  public CompletionRule completedBy() {
    return CompletionRule.PASSING;
  }

  @Override
  public Object show(KnowledgeCheck check, Visit visit) {
    var history = attempts.history(visit.learnerId(), visit.courseVersionId(), visit.activityId());
    return CheckView.of(check, visit, limits.of(check, history));
  }
}
