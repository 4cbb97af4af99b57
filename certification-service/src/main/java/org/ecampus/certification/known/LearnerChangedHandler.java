package org.ecampus.certification.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.enrolment.learner.changed.v1")
class LearnerChangedHandler extends Handles<LearnerChanged> {
  private final LearnerFacts learners;

  LearnerChangedHandler(LearnerFacts learners) {
    this.learners = learners;
  }

  @Override
  public void handle(IncomingEvent<LearnerChanged> event) {
    learners.learn(event.data().toLearner());
  }
}
