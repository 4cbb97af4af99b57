package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps every published course version; a version never changes once it is known. */
@ApplicationScoped
class CoursePublishedHandler implements EventHandler<CoursePublished> {

  private final KnownCourses courses;

  CoursePublishedHandler(KnownCourses courses) {
    this.courses = courses;
  }

  @Override
  public String type() {
    return "org.ecampus.catalogue.course.published.v1";
  }

  @Override
  public Class<CoursePublished> dataType() {
    return CoursePublished.class;
  }

  @Override
  public void handle(IncomingEvent<CoursePublished> event) {
    courses.keep(event.data());
  }
}
