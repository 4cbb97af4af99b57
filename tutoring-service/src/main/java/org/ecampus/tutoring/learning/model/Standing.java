package org.ecampus.tutoring.learning.model;

/** How far a learner is with one activity. */
public enum Standing {
  NOT_STARTED,
  OPENED,
  COMPLETED
}
