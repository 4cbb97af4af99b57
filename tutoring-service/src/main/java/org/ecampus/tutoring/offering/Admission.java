package org.ecampus.tutoring.offering;

/** How learners come in; enrolment takes its first rule from it. */
enum Admission {
  /** Everybody enrols themselves. */
  OPEN,
  /** Whoever has the enrolment key does. */
  KEY,
  /** Everybody asks, and an administrator approves. */
  APPROVAL,
  /** Administrators and partner administrators enrol people. */
  INVITED,
  /** Nobody comes in. */
  CLOSED
}
