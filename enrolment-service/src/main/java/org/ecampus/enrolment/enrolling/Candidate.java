package org.ecampus.enrolment.enrolling;

import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Applicant;
import org.ecampus.enrolment.enrolling.model.Application;
import org.ecampus.enrolment.enrolling.model.Application.Terms;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.kit.security.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A learner and an offering they may be enrolled in, before any seat is looked at. */
record Candidate(
    UUID learnerId,
    boolean learnerIsKnown,
    boolean profileIsComplete,
    @Nullable EmailAddress address,
    UUID offeringId,
    SubjectKind subjectKind,
    UUID subjectId,
    @Nullable UUID subjectVersion,
    Terms terms,
    @Nullable String keyHash) {

  /** Whether this address is news of a learner who is known: verified, and not yet kept so. */
  boolean lacks(EmailAddress said) {
    return learnerIsKnown && said.verified() && !said.equals(address);
  }

  /** The learner asks: key, approval and invitation count. */
  Application inPerson(KeyProof proof) {
    return new Application(
        Applicant.LEARNER, terms, profileIsComplete, proof.opens(keyHash), Optional.empty());
  }

  /** Somebody else asks for the learner. */
  Application by(Applicant applicant) {
    return new Application(applicant, terms, learnerIsKnown, true, Optional.empty());
  }
}
