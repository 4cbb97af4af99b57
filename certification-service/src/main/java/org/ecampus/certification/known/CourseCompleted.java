package org.ecampus.certification.known;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.awarding.model.Track;
import org.ecampus.certification.conclusion.Completion;
import org.ecampus.certification.subject.Subject;

/** What we read of a completed course. */
record CourseCompleted(
    UUID enrolmentId,
    UUID learnerId,
    UUID offeringId,
    UUID institutionId,
    UUID ownerInstitutionId,
    UUID courseId,
    UUID courseVersionId,
    Track track,
    Instant startedAt,
    Instant completedAt,
    int effortMinutes,
    boolean assessedPassed) {

  Completion toCompletion(UUID eventId) {
    return new Completion(
        eventId,
        enrolmentId,
        offeringId,
        learnerId,
        institutionId,
        ownerInstitutionId,
        Subject.course(courseId, courseVersionId),
        track,
        startedAt,
        completedAt,
        effortMinutes,
        assessedPassed);
  }
}
