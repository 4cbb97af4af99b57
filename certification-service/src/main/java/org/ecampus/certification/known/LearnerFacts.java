package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuing.IssuingService;

/** Keeps a learner's name and language, whoever tells of them, and issues what waited for them. */
@ApplicationScoped
class LearnerFacts {
  private final KnownLearners learners;
  private final IssuingService issuing;

  LearnerFacts(KnownLearners learners, IssuingService issuing) {
    this.learners = learners;
    this.issuing = issuing;
  }

  void learn(LearnerChanged learner) {
    learners.learn(learner.toKnown());
    issuing.learnerArrived(learner.learnerId());
  }
}
