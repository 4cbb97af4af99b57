package org.ecampus.enrolment.known;

import org.ecampus.enrolment.offering.KnownOfferings;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.catalogue.course.published.v1")
class CoursePublishedHandler extends Handles<CoursePublished> {

  private final KnownCourses courses;
  private final KnownOfferings offerings;

  CoursePublishedHandler(KnownCourses courses, KnownOfferings offerings) {
    this.courses = courses;
    this.offerings = offerings;
  }

  @Override
  public void handle(IncomingEvent<CoursePublished> event) {
    CoursePublished course = event.data();
    if (courses.open(course)) {
      offer(course);
    }
  }

  private void offer(CoursePublished course) {
    if (course.hasStandingOffering()) {
      offerings.save(course.standingOffering());
    } else {
      offerings.closeStanding(course.courseId());
    }
  }
}
