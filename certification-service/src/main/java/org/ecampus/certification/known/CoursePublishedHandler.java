package org.ecampus.certification.known;

import org.ecampus.certification.issuing.IssuingService;
import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps the titles of the version, and issues what waited for them. */
@Hears("org.ecampus.catalogue.course.published.v1")
class CoursePublishedHandler extends Handles<CoursePublished> {
  private final KnownCourseVersions versions;
  private final IssuingService issuing;

  CoursePublishedHandler(KnownCourseVersions versions, IssuingService issuing) {
    this.versions = versions;
    this.issuing = issuing;
  }

  @Override
  public void handle(IncomingEvent<CoursePublished> event) {
    versions.learn(event.data().toKnown());
    issuing.subjectArrived(event.data().courseVersionId());
  }
}
