package org.ecampus.enrolment.published;

final class Topics {

  static final String ENROLMENT = "ecampus.enrolment";
  static final String LEARNERS = "ecampus.learners";

  private Topics() {}
}
