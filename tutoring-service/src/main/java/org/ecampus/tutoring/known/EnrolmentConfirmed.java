package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What tutoring reads of an enrolment that was confirmed. */
record EnrolmentConfirmed(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    SubjectKind subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    Instant confirmedAt) {

  EnrolmentFact fact() {
    return new EnrolmentFact(
        enrolmentId,
        learnerId,
        offeringId,
        institutionId,
        subjectKind,
        subjectId,
        subjectVersion,
        confirmedAt);
  }
}
