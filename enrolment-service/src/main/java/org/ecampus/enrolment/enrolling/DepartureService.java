package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Scope;

/** The ways out. Whoever leaves a seat lets the first of those who wait move up at once. */
@ApplicationScoped
public class DepartureService {

  private final EnrolmentRepository enrolments;
  private final SeatsRepository allSeats;
  private final Seating seating;
  private final Audit audit;
  private final Caller caller;

  DepartureService(
      EnrolmentRepository enrolments,
      SeatsRepository allSeats,
      Seating seating,
      Audit audit,
      Caller caller) {
    this.enrolments = enrolments;
    this.allSeats = allSeats;
    this.seating = seating;
    this.audit = audit;
    this.caller = caller;
  }

  /** The offering of an enrolment; 404 where the scope does not reach. */
  @Transactional
  public UUID offeringOf(UUID enrolmentId, Scope scope) {
    return find(enrolmentId, scope).offeringId();
  }

  /** A learner gives up their own enrolment; doing so again changes nothing. */
  @Transactional
  public void withdraw(UUID enrolmentId) {
    UUID learnerId = caller.learnerId();
    leave(find(enrolmentId, caller.scope()), enrolmentId, Departure.withdrawn(learnerId));
  }

  /** Somebody else takes a learner out of an offering; doing so again changes nothing. */
  @Transactional
  public void remove(UUID offeringId, UUID enrolmentId) {
    Whereabouts of = find(enrolmentId, caller.scope());
    if (!of.offeringId().equals(offeringId)) {
      throw Problems.notFound();
    }
    if (leave(of, enrolmentId, Departure.withdrawn(caller.id()))) {
      audit.record("enrolment.removed", enrolmentId);
    }
  }

  /** Turns somebody down, wherever their enrolment stands. */
  @Idempotent
  @Transactional
  public EnrolmentView decline(UUID enrolmentId, String reason) {
    Whereabouts of = find(enrolmentId, caller.scope());
    if (!leave(of, enrolmentId, Departure.declined(caller.id(), reason))) {
      throw Refusals.ended();
    }
    audit.record("enrolment.declined", enrolmentId);
    return EnrolmentView.of(enrolments.findById(enrolmentId));
  }

  private Whereabouts find(UUID enrolmentId, Scope scope) {
    return enrolments.whereabouts(enrolmentId, scope).orElseThrow(Problems::notFound);
  }

  private boolean leave(Whereabouts of, UUID enrolmentId, Departure departure) {
    OfferingSeats seats = allSeats.enter(of.offeringId(), of.learnerId()).seats();
    Enrolment enrolment = enrolments.findById(enrolmentId);
    if (!enrolment.state.isActive()) {
      return false;
    }
    if (enrolment.isCompleted()) {
      throw Refusals.completed();
    }
    seating.release(enrolment, departure, seats);
    return true;
  }
}
