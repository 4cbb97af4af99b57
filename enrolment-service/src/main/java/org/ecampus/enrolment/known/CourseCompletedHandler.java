package org.ecampus.enrolment.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(value = "org.ecampus.tutoring.course.completed.v1", key = "enrolmentId")
class CourseCompletedHandler extends Handles<CourseCompleted> {

  private final KnownCompletions completions;

  CourseCompletedHandler(KnownCompletions completions) {
    this.completions = completions;
  }

  @Override
  public void handle(IncomingEvent<CourseCompleted> event) {
    completions.add(event.data());
  }
}
