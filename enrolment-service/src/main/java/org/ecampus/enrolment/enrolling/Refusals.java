package org.ecampus.enrolment.enrolling;

import org.ecampus.enrolment.enrolling.model.Refusal;
import org.ecampus.enrolment.enrolling.model.Refusal.AlreadyEnrolled;
import org.ecampus.enrolment.enrolling.model.Refusal.InvitationRequired;
import org.ecampus.enrolment.enrolling.model.Refusal.OfferingClosed;
import org.ecampus.enrolment.enrolling.model.Refusal.PaymentRequired;
import org.ecampus.enrolment.enrolling.model.Refusal.ProfileMissing;
import org.ecampus.enrolment.enrolling.model.Refusal.WrongKey;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;

/** How the refusals of the seat rule are told over HTTP. */
final class Refusals {

  private Refusals() {}

  static ProblemException problem(Refusal refusal) {
    return switch (refusal) {
      case OfferingClosed _ ->
          Problems.unprocessable("offering-closed", "The offering does not take learners", null);
      case PaymentRequired _ ->
          Problems.unprocessable(
              "payment-required",
              "The offering has to be paid for",
              "Until fees can be paid here, an administrator admits to it.");
      case InvitationRequired _ ->
          Problems.unprocessable(
              "invitation-required",
              "The offering is by invitation",
              "An administrator or your institution enrols you.");
      case ProfileMissing _ ->
          Problems.unprocessable(
              "profile-missing", "The learner has no profile", "Say who you are first.");
      case WrongKey _ ->
          Problems.unprocessable(
              "wrong-enrolment-key", "The enrolment key does not fit", "Ask for it.");
      case AlreadyEnrolled(var enrolmentId) ->
          Problems.conflict(
              "already-enrolled", "The learner is enrolled", "The enrolment is " + enrolmentId);
    };
  }

  static ProblemException notAwaitingApproval() {
    return Problems.conflict("not-awaiting-approval", "The enrolment awaits no approval", null);
  }

  static ProblemException ended() {
    return Problems.conflict("enrolment-ended", "The enrolment has ended", null);
  }

  static ProblemException completed() {
    return Problems.conflict(
        "course-completed", "The course is completed", "What is completed stays on record.");
  }
}
