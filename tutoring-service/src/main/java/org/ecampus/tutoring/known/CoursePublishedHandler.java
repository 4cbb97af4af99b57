package org.ecampus.tutoring.known;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps every published course version; a version never changes once it is known. */
@Hears("org.ecampus.catalogue.course.published.v1")
class CoursePublishedHandler extends Handles<CoursePublished> {

  private final KnownCourses courses;
  private final KnownContents contents;

  CoursePublishedHandler(KnownCourses courses, KnownContents contents) {
    this.courses = courses;
    this.contents = contents;
  }

  @Override
  public void handle(IncomingEvent<CoursePublished> event) {
    if (courses.keep(event.data())) {
      contents.keep(event.data());
    }
  }
}
