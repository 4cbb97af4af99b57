package org.ecampus.enrolment.enrolling.model;

import java.util.UUID;

/** Why somebody is not let into an offering. */
public sealed interface Refusal {

  /** There is no such offering, or it takes nobody, or its course is archived. */
  record OfferingClosed() implements Refusal {}

  /** The offering has to be paid for, and there is no payment yet. */
  record PaymentRequired() implements Refusal {}

  /** Only people whom an administrator or an institution enrols are let in. */
  record InvitationRequired() implements Refusal {}

  /** The learner has not said who they are. */
  record ProfileMissing() implements Refusal {}

  /** The offering asks for an enrolment key, and this is not it. */
  record WrongKey() implements Refusal {}

  /** The learner has an enrolment in this offering already. */
  record AlreadyEnrolled(UUID enrolmentId) implements Refusal {}
}
