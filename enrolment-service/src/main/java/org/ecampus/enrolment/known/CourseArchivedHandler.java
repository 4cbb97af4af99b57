package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

@ApplicationScoped
class CourseArchivedHandler implements EventHandler<CourseArchived> {

  private final KnownCourses courses;

  CourseArchivedHandler(KnownCourses courses) {
    this.courses = courses;
  }

  @Override
  public String type() {
    return "org.ecampus.catalogue.course.archived.v1";
  }

  @Override
  public Class<CourseArchived> dataType() {
    return CourseArchived.class;
  }

  @Override
  public void handle(IncomingEvent<CourseArchived> event) {
    courses.close(event.data());
  }
}
