package org.ecampus.enrolment.learners;

/** How a learner wishes to be counted. */
enum Gender {
  FEMALE,
  MALE,
  OTHER,
  PREFER_NOT_TO_SAY
}
