package org.ecampus.enrolment.enrolling;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Application;
import org.ecampus.enrolment.enrolling.model.EnrolmentKey;
import org.jspecify.annotations.Nullable;

/** A learner and a course she may be enrolled in, before any seat is looked at. */
record Candidate(
    UUID learnerId,
    UUID courseId,
    UUID courseVersionId,
    boolean courseIsOpen,
    boolean learnerHasProfile,
    @Nullable String keyHash,
    boolean approvalRequired) {

  /** She asks herself: key and approval count. */
  Application herself(@Nullable String key) {
    return new Application(
        courseIsOpen, learnerHasProfile, fits(key), approvalRequired, Optional.empty());
  }

  /** An administrator asks for her, which is key and approval enough. */
  Application byAdministrator() {
    return new Application(courseIsOpen, learnerHasProfile, true, false, Optional.empty());
  }

  private boolean fits(@Nullable String key) {
    return keyHash == null || (key != null && new EnrolmentKey(keyHash).matches(key));
  }
}
