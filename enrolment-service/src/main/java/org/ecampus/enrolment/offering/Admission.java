package org.ecampus.enrolment.offering;

/** Who is admitted to an offering. */
public enum Admission {
  /** Everybody. */
  OPEN,
  /** Whoever knows the enrolment key; whom an administrator or an institution enrols needs none. */
  KEY,
  /** Whoever an administrator approves; whom they or an institution enrol needs no approval. */
  APPROVAL,
  /** Whoever an administrator or an institution enrols. */
  INVITED,
  /** Nobody. */
  CLOSED
}
