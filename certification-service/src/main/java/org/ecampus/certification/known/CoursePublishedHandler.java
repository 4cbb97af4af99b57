package org.ecampus.certification.known;

import org.ecampus.certification.issuing.WaitingAwardService;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps the titles of the version, and issues what waited for them. */
@Hears("org.ecampus.catalogue.course.published.v1")
class CoursePublishedHandler extends Handles<CoursePublished> {
  private final KnownCourseVersions versions;
  private final WaitingAwardService waiting;

  CoursePublishedHandler(KnownCourseVersions versions, WaitingAwardService waiting) {
    this.versions = versions;
    this.waiting = waiting;
  }

  @Override
  public void handle(IncomingEvent<CoursePublished> event) {
    versions.learn(event.data().toKnown());
    waiting.subjectArrived(event.data().courseVersionId());
  }
}
