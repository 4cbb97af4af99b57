package org.ecampus.enrolment.offering;

/** Who is admitted to an offering. */
public enum Admission {
  /** Everybody. */
  OPEN,
  /** Whoever knows the enrolment key. */
  KEY,
  /** Whoever an administrator approves. */
  APPROVAL,
  /** Whoever an administrator or an institution enrols. */
  INVITED,
  /** Nobody. */
  CLOSED
}
