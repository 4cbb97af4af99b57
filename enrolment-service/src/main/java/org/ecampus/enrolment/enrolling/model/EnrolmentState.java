package org.ecampus.enrolment.enrolling.model;

/** Where an enrolment stands. */
public enum EnrolmentState {
  /** Asked for, and not yet approved. */
  REQUESTED,
  /** Let in, and waiting for a seat. */
  WAITING,
  /** Seated. */
  CONFIRMED,
  /** Given up by the learner, or taken back for them. */
  WITHDRAWN,
  /** Refused by an administrator. */
  DECLINED;

  /** Whether it has not ended: the learner has a seat, or may still get one. */
  public boolean isActive() {
    return switch (this) {
      case REQUESTED, WAITING, CONFIRMED -> true;
      case WITHDRAWN, DECLINED -> false;
    };
  }
}
