package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** Opens a course to its learner, also when the course version itself is not known yet. */
@ApplicationScoped
class EnrolmentConfirmedHandler implements EventHandler<EnrolmentConfirmed> {

  private final KnownEnrolments enrolments;

  EnrolmentConfirmedHandler(KnownEnrolments enrolments) {
    this.enrolments = enrolments;
  }

  @Override
  public String type() {
    return "org.ecampus.enrolment.enrolment.confirmed.v1";
  }

  @Override
  public Class<EnrolmentConfirmed> dataType() {
    return EnrolmentConfirmed.class;
  }

  @Override
  public void handle(IncomingEvent<EnrolmentConfirmed> event) {
    enrolments.confirm(event.data());
  }
}
