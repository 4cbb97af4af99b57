package org.ecampus.enrolment.enrolling.model;

import java.util.List;
import java.util.Optional;
import org.ecampus.enrolment.enrolling.model.Refusal.AlreadyEnrolled;
import org.ecampus.enrolment.enrolling.model.Refusal.CourseNotOpen;
import org.ecampus.enrolment.enrolling.model.Refusal.ProfileMissing;
import org.ecampus.enrolment.enrolling.model.Refusal.WrongKey;

/** One thing that must hold before a seat is looked for. */
interface AdmissionRule {

  AdmissionRule COURSE_IS_OPEN =
      application -> unless(application.courseIsOpen(), new CourseNotOpen());

  AdmissionRule LEARNER_HAS_PROFILE =
      application -> unless(application.learnerHasProfile(), new ProfileMissing());

  AdmissionRule KEY_FITS = application -> unless(application.keyFits(), new WrongKey());

  AdmissionRule NOT_ENROLLED_TWICE =
      application -> application.activeEnrolment().map(AlreadyEnrolled::new);

  /** All of them, in the order in which their refusals are told. */
  List<AdmissionRule> ALL =
      List.of(COURSE_IS_OPEN, LEARNER_HAS_PROFILE, KEY_FITS, NOT_ENROLLED_TWICE);

  Optional<? extends Refusal> refuse(Application application);

  private static Optional<Refusal> unless(boolean holds, Refusal refusal) {
    return holds ? Optional.empty() : Optional.of(refusal);
  }
}
