package org.ecampus.tutoring.learning.model;

/** Why a step is not taken. */
public enum Refusal {
  /** The course is taught in a group, where others than the learner say what is done. */
  NOT_SELF_PACED,
  /** Only an attempt that reaches the pass mark completes the activity. */
  COMPLETED_BY_PASSING,
  /** The activity is of a kind that this service does not know, so that nothing completes it. */
  UNKNOWN_KIND
}
