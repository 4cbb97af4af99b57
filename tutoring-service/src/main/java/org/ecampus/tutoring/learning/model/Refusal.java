package org.ecampus.tutoring.learning.model;

/** Why a step is not taken. */
public enum Refusal {
  /** The course is taught in a group, where others than the learner say what is done. */
  NOT_SELF_PACED,
  /** Only an attempt that reaches the pass mark completes a knowledge check. */
  COMPLETED_BY_PASSING,
  /** Only a knowledge check has questions to answer. */
  NOT_A_KNOWLEDGE_CHECK
}
