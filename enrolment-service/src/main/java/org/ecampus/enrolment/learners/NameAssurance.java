package org.ecampus.enrolment.learners;

/** How far a learner's name can be believed. */
enum NameAssurance {
  /** They say so themselves. */
  SELF_DECLARED,
  /** An administrator or an institution has seen proof. */
  CONFIRMED
}
