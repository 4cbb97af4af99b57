package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuing.Completion;
import org.ecampus.certification.issuing.IssuingService;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** A completed course goes to the issuing of certificates. */
@ApplicationScoped
class CourseCompletedHandler implements EventHandler<CourseCompleted> {
  private final IssuingService issuing;

  CourseCompletedHandler(IssuingService issuing) {
    this.issuing = issuing;
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
    CourseCompleted done = event.data();
    issuing.completed(
        new Completion(
            event.id(),
            done.learnerId(),
            done.courseId(),
            done.courseVersionId(),
            done.track(),
            done.startedAt(),
            done.completedAt(),
            done.effortMinutes(),
            done.assessedPassed()));
  }
}
