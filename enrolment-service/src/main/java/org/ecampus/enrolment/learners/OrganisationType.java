package org.ecampus.enrolment.learners;

/** The kinds of organisation that learners come from, as statistics tell them apart. */
enum OrganisationType {
  MINISTRY_OF_LABOUR,
  EMPLOYERS_ORGANISATION,
  WORKERS_ORGANISATION,
  OTHER_PUBLIC_BODY,
  NGO,
  UNIVERSITY_OR_TRAINING_INSTITUTION,
  ENTERPRISE,
  UN_OR_INTERGOVERNMENTAL,
  OTHER
}
