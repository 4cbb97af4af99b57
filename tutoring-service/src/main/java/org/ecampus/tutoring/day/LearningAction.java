package org.ecampus.tutoring.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.published.ProgressChanged;

/**
 * What a learner did with an activity of an enrolment, how much of the course is done after it, and
 * whether it completed the activity.
 */
public record LearningAction(
    Enrolled enrolment,
    int percent,
    int completedMinutes,
    UUID activityId,
    boolean completes,
    Instant at) {

  /** As a fact of the day it happened on in the zone. */
  ProgressChanged fact(ZoneId zone) {
    return new ProgressChanged(
        enrolment.enrolmentId(),
        enrolment.learnerId(),
        enrolment.offeringId(),
        enrolment.institutionId(),
        enrolment.courseId(),
        enrolment.courseVersionId(),
        percent,
        completedMinutes,
        activityId,
        LocalDate.ofInstant(at, zone),
        at);
  }
}
