package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Application;
import org.ecampus.enrolment.enrolling.model.Decision;
import org.ecampus.enrolment.enrolling.model.Decision.Admitted;
import org.ecampus.enrolment.enrolling.model.Decision.Refused;
import org.ecampus.enrolment.enrolling.model.Decision.Requested;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.enrolling.model.Refusal;
import org.ecampus.enrolment.enrolling.model.Refusal.CourseNotOpen;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;

/** The ways in. */
@ApplicationScoped
public class EnrolmentService {

  private final CandidateRepository candidates;
  private final EnrolmentRepository enrolments;
  private final SeatsRepository allSeats;
  private final Seating seating;
  private final Caller caller;
  private final Clock clock;

  EnrolmentService(
      CandidateRepository candidates,
      EnrolmentRepository enrolments,
      SeatsRepository allSeats,
      Seating seating,
      Caller caller,
      Clock clock) {
    this.candidates = candidates;
    this.enrolments = enrolments;
    this.allSeats = allSeats;
    this.seating = seating;
    this.caller = caller;
    this.clock = clock;
  }

  @Idempotent
  @Transactional
  public EnrolmentAnswer enrol(EnrolmentRequest request) {
    Candidate candidate =
        candidates
            .find(caller.id(), request.courseId())
            .orElseThrow(() -> Refusals.problem(new CourseNotOpen()));
    return enrol(candidate, candidate.herself(request.enrolmentKey()));
  }

  @Idempotent
  @Transactional
  public EnrolmentAnswer enrolLearner(UUID courseId, LearnerEnrolmentRequest request) {
    Candidate candidate =
        candidates.find(request.learnerId(), courseId).orElseThrow(Problems::notFound);
    return enrol(candidate, candidate.byAdministrator());
  }

  @Idempotent
  @Transactional
  public EnrolmentAnswer approve(UUID enrolmentId) {
    UUID courseId = enrolments.courseOf(enrolmentId).orElseThrow(Problems::notFound);
    CourseSeats seats = allSeats.lock(courseId);
    Enrolment enrolment = enrolments.findById(enrolmentId);
    if (enrolment.state != EnrolmentState.REQUESTED) {
      throw Refusals.notAwaitingApproval();
    }
    seating.bringUpToDate(enrolment);
    Admitted admitted = seats.seats().admit();
    seating.admit(enrolment, admitted, seats);
    return EnrolmentAnswer.of(enrolment, admitted);
  }

  private EnrolmentAnswer enrol(Candidate candidate, Application application) {
    refuse(application.refusal());
    CourseSeats seats = allSeats.lock(candidate.courseId());
    Optional<UUID> held = enrolments.active(candidate.learnerId(), candidate.courseId());
    Decision decision = application.holding(held).decide(seats.seats());
    return EnrolmentAnswer.of(enrolment(candidate, decision, seats), decision);
  }

  private Enrolment enrolment(Candidate candidate, Decision decision, CourseSeats seats) {
    Enrolment enrolment = Enrolment.requested(candidate, caller.id(), now());
    switch (decision) {
      case Admitted admitted -> seating.admit(enrolment, admitted, seats);
      case Refused(Refusal because) -> throw Refusals.problem(because);
      case Requested _ -> {}
    }
    enrolments.persist(enrolment);
    return enrolment;
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
