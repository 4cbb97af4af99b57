package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;

/** A confirmed enrolment that was not withdrawn. */
public record Enrolled(
    UUID enrolmentId, UUID learnerId, UUID courseId, UUID courseVersionId, Instant confirmedAt) {

  static Enrolled of(KnownEnrolment row) {
    if (row.confirmedAt == null || row.withdrawnAt != null) {
      throw new IllegalStateException("enrolment " + row.enrolmentId + " is not open");
    }
    return new Enrolled(
        row.enrolmentId, row.learnerId, row.courseId, row.courseVersionId, row.confirmedAt);
  }
}
