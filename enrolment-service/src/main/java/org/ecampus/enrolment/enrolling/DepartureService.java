package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.security.Caller;

/** The ways out. Whoever leaves a seat lets the first of those who wait move up at once. */
@ApplicationScoped
public class DepartureService {

  private final EnrolmentRepository enrolments;
  private final SeatsRepository allSeats;
  private final Seating seating;
  private final Caller caller;

  DepartureService(
      EnrolmentRepository enrolments, SeatsRepository allSeats, Seating seating, Caller caller) {
    this.enrolments = enrolments;
    this.allSeats = allSeats;
    this.seating = seating;
    this.caller = caller;
  }

  /** A learner gives up her own enrolment; doing so again changes nothing. */
  @Transactional
  public void withdraw(UUID enrolmentId) {
    UUID courseId = enrolments.courseOf(enrolmentId, caller.id()).orElseThrow(Problems::notFound);
    leave(courseId, enrolmentId, Departure.withdrawn(caller.id()));
  }

  /** An administrator takes somebody out of a course; doing so again changes nothing. */
  @Transactional
  public void remove(UUID courseId, UUID enrolmentId) {
    if (!enrolments.isOf(courseId, enrolmentId)) {
      throw Problems.notFound();
    }
    leave(courseId, enrolmentId, Departure.withdrawn(caller.id()));
  }

  /** An administrator turns somebody down, wherever her enrolment stands. */
  @Idempotent
  @Transactional
  public void decline(UUID enrolmentId, String reason) {
    UUID courseId = enrolments.courseOf(enrolmentId).orElseThrow(Problems::notFound);
    if (!leave(courseId, enrolmentId, Departure.declined(caller.id(), reason))) {
      throw Refusals.ended();
    }
  }

  private boolean leave(UUID courseId, UUID enrolmentId, Departure departure) {
    CourseSeats seats = allSeats.lock(courseId);
    Enrolment enrolment = enrolments.findById(enrolmentId);
    if (!enrolment.state.isActive()) {
      return false;
    }
    if (enrolments.isCompleted(enrolmentId)) {
      throw Refusals.completed();
    }
    seating.release(enrolment, departure, seats);
    return true;
  }
}
