package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuing.WaitingAwardService;

/** Keeps a learner's name and language, whoever tells of them, and issues what waited for them. */
@ApplicationScoped
class LearnerFacts {
  private final KnownLearners learners;
  private final WaitingAwardService waiting;

  LearnerFacts(KnownLearners learners, WaitingAwardService waiting) {
    this.learners = learners;
    this.waiting = waiting;
  }

  void learn(KnownLearner learner) {
    learners.learn(learner);
    waiting.learnerArrived(learner.learnerId);
  }
}
