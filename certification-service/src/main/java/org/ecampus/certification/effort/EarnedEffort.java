package org.ecampus.certification.effort;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;

/** Effort as its event reports it: whole minutes, zero or more, for one subject. */
public record EarnedEffort(
    UUID eventId,
    EffortSource source,
    UUID learnerId,
    UUID institutionId,
    Subject subject,
    int minutes,
    Instant earnedAt) {

  public EarnedEffort {
    if (minutes < 0) {
      throw new IllegalArgumentException("effort is never negative");
    }
  }
}
