package org.ecampus.certification.effort;

import java.time.Instant;
import java.util.UUID;

/** Effort as its event reports it: whole minutes, zero or more, that a course version is worth. */
public record EarnedEffort(
    UUID eventId,
    EffortSource source,
    UUID learnerId,
    UUID courseId,
    UUID courseVersionId,
    int minutes,
    Instant earnedAt) {

  public EarnedEffort {
    if (minutes < 0) {
      throw new IllegalArgumentException("effort is never negative");
    }
  }
}
