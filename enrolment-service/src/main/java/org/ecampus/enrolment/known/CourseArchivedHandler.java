package org.ecampus.enrolment.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.catalogue.course.archived.v1")
class CourseArchivedHandler extends Handles<CourseArchived> {

  private final KnownCourses courses;

  CourseArchivedHandler(KnownCourses courses) {
    this.courses = courses;
  }

  @Override
  public void handle(IncomingEvent<CourseArchived> event) {
    courses.close(event.data());
  }
}
