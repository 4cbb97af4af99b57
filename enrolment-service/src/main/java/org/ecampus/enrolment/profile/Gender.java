package org.ecampus.enrolment.profile;

/** How a learner wishes to be counted. */
enum Gender {
  FEMALE,
  MALE,
  OTHER,
  PREFER_NOT_TO_SAY
}
