package org.ecampus.enrolment.enrolling.model;

import java.util.List;
import java.util.Optional;
import org.ecampus.enrolment.enrolling.model.Refusal.AlreadyEnrolled;
import org.ecampus.enrolment.enrolling.model.Refusal.InvitationRequired;
import org.ecampus.enrolment.enrolling.model.Refusal.OfferingClosed;
import org.ecampus.enrolment.enrolling.model.Refusal.PaymentRequired;
import org.ecampus.enrolment.enrolling.model.Refusal.ProfileMissing;
import org.ecampus.enrolment.enrolling.model.Refusal.WrongKey;
import org.ecampus.enrolment.offering.Admission;

/** One thing that must hold before a seat is looked for. */
interface AdmissionRule {

  AdmissionRule OFFERING_IS_OPEN =
      application -> unless(application.terms().takesPeople(), new OfferingClosed());

  AdmissionRule NOTHING_IS_TO_BE_PAID =
      application ->
          unless(
              !application.terms().paid() || application.by().isExemptFromPayment(),
              new PaymentRequired());

  AdmissionRule IS_INVITED =
      application ->
          unless(
              application.terms().admission() != Admission.INVITED || application.by().isInvited(),
              new InvitationRequired());

  AdmissionRule LEARNER_HAS_PROFILE =
      application -> unless(application.learnerHasProfile(), new ProfileMissing());

  AdmissionRule KEY_FITS =
      application ->
          unless(
              application.terms().admission() != Admission.KEY
                  || application.keyFits()
                  || application.by().isInvited(),
              new WrongKey());

  AdmissionRule NOT_ENROLLED_TWICE =
      application -> application.activeEnrolment().map(AlreadyEnrolled::new);

  /** All of them, in the order in which their refusals are told. */
  List<AdmissionRule> ALL =
      List.of(
          OFFERING_IS_OPEN,
          NOTHING_IS_TO_BE_PAID,
          IS_INVITED,
          LEARNER_HAS_PROFILE,
          KEY_FITS,
          NOT_ENROLLED_TWICE);

  Optional<? extends Refusal> refuse(Application application);

  private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
    return holds ? Optional.empty() : Optional.of(refusal);
  }
}
