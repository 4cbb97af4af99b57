package org.ecampus.tutoring.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Closes a course to its learner for good; enrolling again makes another enrolment. */
@Hears("org.ecampus.enrolment.enrolment.withdrawn.v1")
class EnrolmentWithdrawnHandler extends Handles<EnrolmentWithdrawn> {

  private final EnrolmentFacts enrolments;

  EnrolmentWithdrawnHandler(EnrolmentFacts enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public void handle(IncomingEvent<EnrolmentWithdrawn> event) {
    enrolments.withdraw(event.data().fact());
  }
}
