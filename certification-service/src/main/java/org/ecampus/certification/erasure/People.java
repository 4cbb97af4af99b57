package org.ecampus.certification.erasure;

import java.time.Instant;
import java.util.UUID;

/** What is known of learners from elsewhere, as far as an erasure changes it. */
public interface People {
  /** Whether a guest is known by this id, of whom enrolment has not told as a learner. */
  boolean isGuest(UUID learnerId);

  /**
   * Keeps facts about the learner out from now on, and completions by them waiting until the
   * transaction ends; false when the learner was erased before.
   */
  boolean erase(UUID learnerId, Instant at);

  /** Forgets the learner and returns the number of rows that were deleted. */
  int forget(UUID learnerId);
}
