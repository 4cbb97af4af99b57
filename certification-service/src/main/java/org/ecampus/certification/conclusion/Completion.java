package org.ecampus.certification.conclusion;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Accomplishment;
import org.ecampus.certification.awarding.model.Track;
import org.ecampus.certification.effort.EarnedEffort;
import org.ecampus.certification.effort.EffortSource;
import org.ecampus.certification.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A learner completed something in an offering: through which institution, which institution issues
 * for it, the event that said so and what it was worth in whole minutes.
 */
public record Completion(
    UUID eventId,
    UUID enrolmentId,
    UUID offeringId,
    UUID learnerId,
    UUID institutionId,
    UUID issuerId,
    Subject subject,
    @Nullable Track track,
    Instant startedAt,
    Instant completedAt,
    int effortMinutes,
    boolean everyAssessmentPassed) {

  /** Its line of the ledger. */
  public EarnedEffort effort() {
    return new EarnedEffort(
        eventId,
        EffortSource.COURSE_COMPLETION,
        learnerId,
        institutionId,
        subject,
        effortMinutes,
        completedAt);
  }

  /** What the award rules look at. */
  public Accomplishment accomplishment() {
    return new Accomplishment(
        subject.kind(), track, effortMinutes, elapsedMinutes(), everyAssessmentPassed);
  }

  private int elapsedMinutes() {
    long elapsed = Duration.between(startedAt, completedAt).toMinutes();
    return Math.clamp(elapsed, 0, Integer.MAX_VALUE);
  }
}
