package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What enrolment has said of an enrolment, and from when it holds. */
record EnrolmentFact(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    SubjectKind subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    Instant at) {

  EnrolmentFact {
    if (subjectKind == SubjectKind.COURSE && subjectVersion == null) {
      throw new IllegalArgumentException("an enrolment in a course names no version");
    }
  }
}
