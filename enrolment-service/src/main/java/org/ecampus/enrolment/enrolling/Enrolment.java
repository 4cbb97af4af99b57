package org.ecampus.enrolment.enrolling;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Applicant;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.kit.id.Ids;
import org.jspecify.annotations.Nullable;

/** One learner's way into one offering, from the asking to the end. */
@Entity
class Enrolment {

  @Id UUID id;
  UUID learnerId;
  UUID offeringId;
  UUID institutionId;

  @Enumerated(EnumType.STRING)
  SubjectKind subjectKind;

  UUID subjectId;
  @Nullable UUID subjectVersion;

  @Enumerated(EnumType.STRING)
  EnrolmentState state;

  @Nullable Long place;
  UUID enrolledBy;
  boolean paymentExempt;
  Instant requestedAt;
  @Nullable Instant confirmedAt;

  /** Written where tutoring is heard, and by nobody else. */
  @Column(insertable = false, updatable = false)
  @Nullable Instant completedAt;

  @Nullable UUID endedBy;
  @Nullable Instant endedAt;
  @Nullable String reason;

  static Enrolment requested(Candidate candidate, Sender sender, Instant at) {
    Enrolment enrolment = new Enrolment();
    enrolment.id = Ids.next();
    enrolment.learnerId = candidate.learnerId();
    enrolment.offeringId = candidate.offeringId();
    enrolment.institutionId = sender.institutionId();
    enrolment.subjectKind = candidate.subjectKind();
    enrolment.subjectId = candidate.subjectId();
    enrolment.subjectVersion = candidate.subjectVersion();
    enrolment.state = EnrolmentState.REQUESTED;
    enrolment.enrolledBy = sender.personId();
    enrolment.paymentExempt = sender.as().isExemptFromPayment();
    enrolment.requestedAt = at;
    return enrolment;
  }

  /** Whether it stands in the way of another enrolment of the learner in the offering. */
  boolean isActive() {
    return state.isActive() && !isCompleted();
  }

  boolean isCompleted() {
    return completedAt != null;
  }

  /** Seats the learner in that version, which stays theirs whatever is published later. */
  EnrolmentConfirmed confirm(@Nullable UUID version, Instant at) {
    state = EnrolmentState.CONFIRMED;
    subjectVersion = version;
    confirmedAt = at;
    return new EnrolmentConfirmed(
        id, learnerId, offeringId, subjectKind, subjectId, subjectVersion, institutionId, at);
  }

  /** Lets in who has asked, into the version that newcomers study now. */
  void approve(Applicant by, @Nullable UUID version) {
    paymentExempt = by.isExemptFromPayment();
    subjectVersion = version;
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
    return new EnrolmentWithdrawn(
        id, learnerId, offeringId, subjectKind, subjectId, subjectVersion, institutionId, at);
  }
}
