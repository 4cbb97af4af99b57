package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.certification.issuing.IssuingService;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** Keeps the titles of the version, and issues what waited for them. */
@ApplicationScoped
class CoursePublishedHandler implements EventHandler<CoursePublished> {
  private final KnownRepository facts;
  private final IssuingService issuing;

  CoursePublishedHandler(KnownRepository facts, IssuingService issuing) {
    this.facts = facts;
    this.issuing = issuing;
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
    facts.learn(event.data().toKnown());
    issuing.courseVersionArrived(event.data().courseVersionId());
  }
}
