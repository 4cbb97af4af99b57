package org.ecampus.enrolment.enrolling.model;

/** What becomes of somebody who asks to be enrolled. */
public sealed interface Decision {

  /** She is in: on a seat, or in the line for one. */
  sealed interface Admitted extends Decision {}

  /** She has a seat. */
  record Seated() implements Admitted {}

  /** She waits, as the so-manieth; the first is 1. */
  record Waiting(int position) implements Admitted {}

  /** An administrator has to approve first. */
  record Requested() implements Decision {}

  /** She is not let in. */
  record Refused(Refusal because) implements Decision {}
}
