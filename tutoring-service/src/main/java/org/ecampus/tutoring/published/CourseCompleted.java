package org.ecampus.tutoring.published;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.jspecify.annotations.Nullable;

/** A learner has done every activity of a self-paced course; told once per enrolment. */
public record CourseCompleted(
    UUID enrolmentId,
    UUID learnerId,
    UUID courseId,
    UUID courseVersionId,
    String track,
    Instant startedAt,
    Instant completedAt,
    int effortMinutes,
    boolean assessedPassed,
    List<CompletedActivity> activities) {

  private static final String TYPE = "org.ecampus.tutoring.course.completed.v1";
  private static final String TOPIC = "ecampus.tutoring";

  public CourseCompleted {
    activities = List.copyOf(activities);
  }

  /** One activity of it; the score in per cent only where it is a knowledge check. */
  public record CompletedActivity(
      UUID activityId,
      String kind,
      int effortMinutes,
      Instant completedAt,
      @Nullable Integer scorePercent) {}

  /** The fact as it travels. */
  public OutgoingEvent event() {
    return new OutgoingEvent(TOPIC, TYPE, enrolmentId.toString(), this);
  }
}
