package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Applicant;
import org.ecampus.enrolment.enrolling.model.Application;
import org.ecampus.enrolment.enrolling.model.Decision;
import org.ecampus.enrolment.enrolling.model.Decision.Admitted;
import org.ecampus.enrolment.enrolling.model.Decision.Refused;
import org.ecampus.enrolment.enrolling.model.Decision.Requested;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.enrolling.model.Refusal;
import org.ecampus.enrolment.enrolling.model.Refusal.OfferingClosed;
import org.ecampus.enrolment.learners.VerifiedAddresses;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;

/** The ways in. */
@ApplicationScoped
public class EnrolmentService {

  private final CandidateRepository candidates;
  private final EnrolmentRepository enrolments;
  private final SeatsRepository allSeats;
  private final TermsRepository terms;
  private final Seating seating;
  private final VerifiedAddresses addresses;
  private final Audit audit;
  private final Caller caller;
  private final Clock clock;

  EnrolmentService(
      CandidateRepository candidates,
      EnrolmentRepository enrolments,
      SeatsRepository allSeats,
      TermsRepository terms,
      Seating seating,
      VerifiedAddresses addresses,
      Audit audit,
      Caller caller,
      Clock clock) {
    this.candidates = candidates;
    this.enrolments = enrolments;
    this.allSeats = allSeats;
    this.terms = terms;
    this.seating = seating;
    this.addresses = addresses;
    this.audit = audit;
    this.caller = caller;
    this.clock = clock;
  }

  /** A learner enrols in person; an address their token has verified since is taken over. */
  @Idempotent
  @Transactional
  public EnrolmentView enrol(UUID offeringId, KeyProof proof) {
    UUID learnerId = caller.learnerId();
    Candidate candidate =
        candidates
            .find(learnerId, offeringId, caller.scope())
            .orElseThrow(() -> Refusals.problem(new OfferingClosed()));
    takeAddress(candidate);
    return enrol(candidate, candidate.inPerson(proof), Sender.inPerson(caller));
  }

  /** An administrator or an institution enrols somebody. */
  @Idempotent
  @Transactional
  public EnrolmentView enrolLearner(UUID offeringId, LearnerEnrolmentRequest request) {
    Sender sender = Sender.onBehalf(caller);
    Candidate candidate =
        candidates
            .find(request.learnerId(), offeringId, caller.scope())
            .filter(Candidate::learnerIsKnown)
            .orElseThrow(Problems::notFound);
    EnrolmentView answer = enrol(candidate, candidate.by(sender.as()), sender);
    audit.record("enrolment.made", answer.enrolmentId());
    return answer;
  }

  /** Lets in somebody who awaits approval, where the terms in force let the caller do so. */
  @Idempotent
  @Transactional
  public EnrolmentView approve(UUID enrolmentId) {
    Whereabouts of =
        enrolments.whereabouts(enrolmentId, caller.scope()).orElseThrow(Problems::notFound);
    OfferingSeats seats = allSeats.enter(of.offeringId(), of.learnerId()).seats();
    Enrolment enrolment = enrolments.findById(enrolmentId);
    if (enrolment.state != EnrolmentState.REQUESTED) {
      throw Refusals.notAwaitingApproval();
    }
    letIn(enrolment, Sender.onBehalf(caller).as());
    Admitted admitted = seats.seats().admit();
    seating.admit(enrolment, admitted, seats);
    seating.fill(seats);
    audit.record("enrolment.approved", enrolmentId);
    return EnrolmentView.of(enrolment, admitted);
  }

  private EnrolmentView enrol(Candidate candidate, Application application, Sender sender) {
    refuse(application.refusal());
    Entrance inside = allSeats.enter(candidate.offeringId(), candidate.learnerId());
    OfferingSeats seats = inside.seats();
    Decision decision = application.holding(inside.held()).decide(seats.seats());
    Enrolment enrolment = Enrolment.requested(candidate, sender, now());
    settle(enrolment, decision, seats);
    return EnrolmentView.of(enrolment, decision);
  }

  private void takeAddress(Candidate candidate) {
    caller
        .email()
        .filter(candidate::lacks)
        .ifPresent(said -> addresses.take(candidate.learnerId(), caller.scope(), said));
  }

  private void letIn(Enrolment enrolment, Applicant approver) {
    TermsInForce now = terms.of(enrolment.offeringId);
    refuse(Application.approved(approver, now.terms()).refusal());
    enrolment.approve(approver, now.subjectVersion());
  }

  private void settle(Enrolment enrolment, Decision decision, OfferingSeats seats) {
    switch (decision) {
      case Admitted admitted -> seating.admit(enrolment, admitted, seats);
      case Refused(Refusal because) -> throw Refusals.problem(because);
      case Requested _ -> {}
    }
    enrolments.persist(enrolment);
    seating.fill(seats);
  }

  private static void refuse(Optional<Refusal> refusal) {
    if (refusal.isPresent()) {
      throw Refusals.problem(refusal.get());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
