package org.ecampus.certification.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Learns of guests, and never what enrolment tells of a learner. */
@Hears(value = "org.ecampus.webinar.guest.changed.v1", key = "learnerId")
class GuestChangedHandler extends Handles<LearnerChanged> {
  private final LearnerFacts learners;

  GuestChangedHandler(LearnerFacts learners) {
    this.learners = learners;
  }

  @Override
  public void handle(IncomingEvent<LearnerChanged> event) {
    learners.learn(event.data().toGuest());
  }
}
