package org.ecampus.enrolment.enrolling.model;

/** Who asks for somebody to be enrolled. */
public enum Applicant {
  /** The learner, to whom key, approval and invitation apply. */
  LEARNER,
  /** An institution, which invites its own people but pays like a learner. */
  INSTITUTION,
  /** An administrator, whose word is key, approval, invitation and payment. */
  ADMINISTRATOR;

  boolean isInvited() {
    return this != LEARNER;
  }

  /** Whether whom they admit has not to pay. */
  public boolean isExemptFromPayment() {
    return this == ADMINISTRATOR;
  }
}
