package org.ecampus.certification.issuing;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Accomplishment;
import org.ecampus.certification.awarding.model.Track;
import org.ecampus.certification.effort.EarnedEffort;
import org.ecampus.certification.effort.EffortSource;

/** A learner completed a course version; the event that said so, and what it was worth. */
public record Completion(
    UUID eventId,
    UUID learnerId,
    UUID courseId,
    UUID courseVersionId,
    Track track,
    Instant startedAt,
    Instant completedAt,
    int effortMinutes,
    boolean everyAssessmentPassed) {

  EarnedEffort effort() {
    return new EarnedEffort(
        eventId,
        EffortSource.COURSE_COMPLETION,
        learnerId,
        courseId,
        courseVersionId,
        effortMinutes,
        completedAt);
  }

  Accomplishment accomplishment() {
    return new Accomplishment.CompletedCourse(track, effortMinutes, everyAssessmentPassed);
  }
}
