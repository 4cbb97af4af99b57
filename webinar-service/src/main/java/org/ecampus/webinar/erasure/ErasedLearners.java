package org.ecampus.webinar.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.http.Problems;

/** Keeps people who were erased from coming back by a token that still lives. */
@ApplicationScoped
public class ErasedLearners {

  private final ErasureRepository erased;

  ErasedLearners(ErasureRepository erased) {
    this.erased = erased;
  }

  /**
   * Refuses with 409 {@code learner-erased} what somebody who was erased would own; an erasure that
   * comes now waits for the end of the caller's transaction, and finds what was written in it.
   */
  public void refuse(UUID learnerId) {
    if (!erased.shareUnlessErased(learnerId)) {
      throw Problems.conflict("learner-erased", "The learner has been erased", null);
    }
  }
}
