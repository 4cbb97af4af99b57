package org.ecampus.tutoring.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Opens a course to its learner, also when the course version itself is not known yet. */
@Hears("org.ecampus.enrolment.enrolment.confirmed.v1")
class EnrolmentConfirmedHandler extends Handles<EnrolmentConfirmed> {

  private final EnrolmentFacts enrolments;

  EnrolmentConfirmedHandler(EnrolmentFacts enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public void handle(IncomingEvent<EnrolmentConfirmed> event) {
    enrolments.confirm(event.data().fact());
  }
}
