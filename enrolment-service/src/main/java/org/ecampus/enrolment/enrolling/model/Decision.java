package org.ecampus.enrolment.enrolling.model;

/** What becomes of somebody who asks to be enrolled. */
public sealed interface Decision {

  /** They are in: on a seat, or on the waiting list for one. */
  sealed interface Admitted extends Decision {}

  /** They have a seat. */
  record Seated() implements Admitted {}

  /** They wait, at this position on the waiting list; the first is 1. */
  record Waiting(int position) implements Admitted {}

  /** An administrator has to approve first. */
  record Requested() implements Decision {}

  /** They are not let in. */
  record Refused(Refusal because) implements Decision {}
}
