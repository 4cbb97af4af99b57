package org.ecampus.enrolment.known;

import org.ecampus.enrolment.enrolling.WaitingLists;
import org.ecampus.enrolment.offering.KnownOfferings;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears("org.ecampus.catalogue.course.published.v1")
class CoursePublishedHandler extends Handles<CoursePublished> {

  private final KnownCourses courses;
  private final KnownOfferings offerings;
  private final WaitingLists waitingLists;

  CoursePublishedHandler(
      KnownCourses courses, KnownOfferings offerings, WaitingLists waitingLists) {
    this.courses = courses;
    this.offerings = offerings;
    this.waitingLists = waitingLists;
  }

  @Override
  public void handle(IncomingEvent<CoursePublished> event) {
    CoursePublished course = event.data();
    if (courses.open(course)) {
      offer(course);
      waitingLists.moveUpInOfferingsOf(course.courseId());
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
