package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;

/** A confirmed enrolment that was not withdrawn; the institution is the one it was made through. */
public record Enrolled(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    UUID courseId,
    UUID courseVersionId,
    Instant confirmedAt) {

  static Enrolled of(KnownEnrolment row) {
    if (row.confirmedAt == null || row.withdrawnAt != null) {
      throw new IllegalStateException("enrolment " + row.enrolmentId + " is not open");
    }
    return new Enrolled(
        row.enrolmentId,
        row.learnerId,
        row.offeringId,
        row.institutionId,
        row.courseId,
        row.courseVersionId,
        row.confirmedAt);
  }
}
