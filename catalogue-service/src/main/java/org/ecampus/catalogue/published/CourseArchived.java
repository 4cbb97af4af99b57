package org.ecampus.catalogue.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** A course was closed to new learners. */
public record CourseArchived(
    UUID courseId, UUID courseVersionId, UUID institutionId, Instant archivedAt) {

  public static final String TYPE = "org.ecampus.catalogue.course.archived.v1";

  /** The fact as an event of the institution that owns the course. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, courseId.toString(), this).of(institutionId);
  }
}
