package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

@ApplicationScoped
class CourseCompletedHandler implements EventHandler<CourseCompleted> {

  private final KnownCompletions completions;

  CourseCompletedHandler(KnownCompletions completions) {
    this.completions = completions;
  }

  @Override
  public String type() {
    return "org.ecampus.tutoring.course.completed.v1";
  }

  @Override
  public Class<CourseCompleted> dataType() {
    return CourseCompleted.class;
  }

  @Override
  public void handle(IncomingEvent<CourseCompleted> event) {
    completions.add(event.data());
  }
}
