package org.ecampus.certification.known;

import org.ecampus.certification.issuing.IssuingService;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** A completed course goes to the issuing of certificates. */
@Hears(value = "org.ecampus.tutoring.course.completed.v1", key = "enrolmentId")
class CourseCompletedHandler extends Handles<CourseCompleted> {
  private final IssuingService issuing;

  CourseCompletedHandler(IssuingService issuing) {
    this.issuing = issuing;
  }

  @Override
  public void handle(IncomingEvent<CourseCompleted> event) {
    issuing.completed(event.data().toCompletion(event.id()));
  }
}
