package org.ecampus.enrolment.enrolling;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** One learner's way into one course, from the asking to the end. */
@Entity
class Enrolment {

  @Id UUID id;
  UUID learnerId;
  UUID courseId;
  UUID courseVersionId;

  @Enumerated(EnumType.STRING)
  EnrolmentState state;

  @Nullable Long place;
  UUID enrolledBy;
  Instant requestedAt;
  @Nullable Instant confirmedAt;
  @Nullable UUID endedBy;
  @Nullable Instant endedAt;
  @Nullable String reason;

  static Enrolment requested(Candidate candidate, UUID by, Instant at) {
    Enrolment enrolment = new Enrolment();
    enrolment.id = Ids.next();
    enrolment.learnerId = candidate.learnerId();
    enrolment.courseId = candidate.courseId();
    enrolment.courseVersionId = candidate.courseVersionId();
    enrolment.state = EnrolmentState.REQUESTED;
    enrolment.enrolledBy = by;
    enrolment.requestedAt = at;
    return enrolment;
  }

  /** Seats her in that version of the course, which stays hers whatever is published later. */
  EnrolmentConfirmed confirm(UUID version, Instant at) {
    state = EnrolmentState.CONFIRMED;
    courseVersionId = version;
    confirmedAt = at;
    return new EnrolmentConfirmed(id, learnerId, courseId, courseVersionId, at);
  }

  void queue(long atPlace) {
    state = EnrolmentState.WAITING;
    place = atPlace;
  }

  void end(Departure departure, Instant at) {
    state = departure.into();
    endedBy = departure.by();
    reason = departure.reason();
    endedAt = at;
  }

  EnrolmentWithdrawn withdrawn(Instant at) {
    return new EnrolmentWithdrawn(id, learnerId, courseId, courseVersionId, at);
  }
}
