package org.ecampus.tutoring.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A learner has done every activity that counts in a self-paced course, enrolled through one
 * institution in an offering that another may own; told once per enrolment.
 */
public record CourseCompleted(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    UUID ownerInstitutionId,
    UUID courseId,
    UUID courseVersionId,
    String track,
    Instant startedAt,
    Instant completedAt,
    int effortMinutes,
    boolean assessedPassed,
    List<CompletedActivity> activities) {

  private static final String TYPE = "org.ecampus.tutoring.course.completed.v1";

  public CourseCompleted {
    activities = List.copyOf(activities);
  }

  /** One activity of it; the score in per cent only where it is assessed. */
  public record CompletedActivity(
      UUID activityId,
      String kind,
      int effortMinutes,
      Instant completedAt,
      @Nullable Integer scorePercent) {}

  /** The fact as it travels. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, enrolmentId.toString(), this).of(institutionId);
  }
}
