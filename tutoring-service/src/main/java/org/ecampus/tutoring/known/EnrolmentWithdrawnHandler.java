package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** Closes a course to its learner for good; enrolling again makes another enrolment. */
@ApplicationScoped
class EnrolmentWithdrawnHandler implements EventHandler<EnrolmentWithdrawn> {

  private final KnownEnrolments enrolments;

  EnrolmentWithdrawnHandler(KnownEnrolments enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public String type() {
    return "org.ecampus.enrolment.enrolment.withdrawn.v1";
  }

  @Override
  public Class<EnrolmentWithdrawn> dataType() {
    return EnrolmentWithdrawn.class;
  }

  @Override
  public void handle(IncomingEvent<EnrolmentWithdrawn> event) {
    enrolments.withdraw(event.data());
  }
}
