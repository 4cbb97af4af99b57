package org.ecampus.tutoring.learning.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a learner has done with one activity: first and last opening, completion, and for a
 * knowledge check the score in per cent, the best so far or the first that passed.
 */
public record ActivityProgress(
    @Nullable Instant openedAt,
    @Nullable Instant lastOpenedAt,
    @Nullable Instant completedAt,
    @Nullable Integer scorePercent) {

  /** Nothing yet. */
  public static final ActivityProgress NONE = new ActivityProgress(null, null, null, null);

  /** How far that is. */
  public Standing standing() {
    if (completedAt != null) {
      return Standing.COMPLETED;
    }
    return openedAt == null ? Standing.NOT_STARTED : Standing.OPENED;
  }

  /** The same, opened once more. */
  public ActivityProgress opened(Instant now) {
    return new ActivityProgress(first(openedAt, now), now, completedAt, scorePercent);
  }

  /** The same, completed; the first completion counts. */
  public ActivityProgress completed(Instant now) {
    return new ActivityProgress(
        first(openedAt, now), first(lastOpenedAt, now), first(completedAt, now), scorePercent);
  }

  /** The same after an attempt; once passed, neither score nor time changes any more. */
  public ActivityProgress attempted(int percent, boolean passed, Instant now) {
    if (completedAt != null) {
      return this;
    }
    int best = scorePercent == null || passed ? percent : Math.max(scorePercent, percent);
    Instant opened = first(openedAt, now);
    Instant last = first(lastOpenedAt, now);
    return new ActivityProgress(opened, last, passed ? now : null, best);
  }

  private static Instant first(@Nullable Instant earlier, Instant now) {
    return earlier == null ? now : earlier;
  }
}
