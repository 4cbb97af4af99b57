package org.ecampus.enrolment.enrolling.model;

import java.util.UUID;

/** Why somebody is not let into a course. */
public sealed interface Refusal {

  /** The course is not published, or no longer. */
  record CourseNotOpen() implements Refusal {}

  /** The learner has not said who she is. */
  record ProfileMissing() implements Refusal {}

  /** The course asks for an enrolment key, and this is not it. */
  record WrongKey() implements Refusal {}

  /** The learner has an enrolment in this course already. */
  record AlreadyEnrolled(UUID enrolmentId) implements Refusal {}
}
