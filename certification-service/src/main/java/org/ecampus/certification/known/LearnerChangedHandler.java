package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuing.IssuingService;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps the learner's name and language, and issues what waited for them. */
@ApplicationScoped
class LearnerChangedHandler implements EventHandler<LearnerChanged> {
  private final KnownRepository facts;
  private final IssuingService issuing;

  LearnerChangedHandler(KnownRepository facts, IssuingService issuing) {
    this.facts = facts;
    this.issuing = issuing;
  }

  @Override
  public String type() {
    return "org.ecampus.enrolment.learner.changed.v1";
  }

  @Override
  public Class<LearnerChanged> dataType() {
    return LearnerChanged.class;
  }

  @Override
  public void handle(IncomingEvent<LearnerChanged> event) {
    facts.learn(event.data().toKnown());
    issuing.learnerArrived(event.data().learnerId());
  }
}
