package org.ecampus.catalogue.published;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;

/** Tells the other services what happens to courses, in the caller's transaction. */
@ApplicationScoped
public class CourseFacts {

  private static final String TOPIC = "ecampus.catalogue";
  private static final String PUBLISHED = "org.ecampus.catalogue.course.published.v1";
  private static final String ARCHIVED = "org.ecampus.catalogue.course.archived.v1";

  private final Outbox outbox;

  CourseFacts(Outbox outbox) {
    this.outbox = outbox;
  }

  /** A version was opened to learners. */
  public void published(PublishedCourse course) {
    tell(PUBLISHED, course.courseId(), CoursePublished.of(course));
  }

  /** A course was closed to new learners. */
  public void archived(UUID courseId, UUID courseVersionId, Instant at) {
    tell(ARCHIVED, courseId, new CourseArchived(courseId, courseVersionId, at));
  }

  private void tell(String type, UUID courseId, Object data) {
    outbox.publish(new OutgoingEvent(TOPIC, type, courseId.toString(), data));
  }
}
