package org.ecampus.enrolment.enrolling;

import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.Applicant;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Scope;

/** Who makes an enrolment, and through which institution it is made. */
record Sender(UUID personId, UUID institutionId, Applicant as) {

  /** The caller in person: a learner on their own, who comes through the centre. */
  static Sender inPerson(Caller caller) {
    return new Sender(caller.learnerId(), through(caller.scope()), Applicant.LEARNER);
  }

  /** The caller on behalf of somebody else. */
  static Sender onBehalf(Caller caller) {
    Scope scope = caller.scope();
    boolean isPartner = scope instanceof Scope.OfInstitution;
    return new Sender(
        caller.id(), through(scope), isPartner ? Applicant.INSTITUTION : Applicant.ADMINISTRATOR);
  }

  private static UUID through(Scope scope) {
    return scope instanceof Scope.OfInstitution(UUID id) ? id : Institutions.CENTRE;
  }
}
