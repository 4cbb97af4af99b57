package org.ecampus.enrolment.institutions;

/** What an institution is. */
enum InstitutionKind {
  /** The centre that runs the campus; there is one. */
  CENTRE,
  MINISTRY,
  EMPLOYERS_ORGANISATION,
  WORKERS_ORGANISATION,
  UNIVERSITY_OR_TRAINING_INSTITUTION,
  ENTERPRISE,
  NGO,
  UN_OR_INTERGOVERNMENTAL,
  OTHER
}
