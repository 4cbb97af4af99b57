package org.ecampus.tutoring.kind.model;

/** What completes an activity of a kind. */
public enum CompletionRule {
  /** The learner says that it is done. */
  OWN_MARK,
  /** The learner opens it, or says that it is done. */
  OPENING_OR_OWN_MARK,
  /** An attempt reaches the pass mark; such activities are what a course assesses. */
  PASSING;

  /** Whether opening it is enough. */
  public boolean byOpening() {
    return this == OPENING_OR_OWN_MARK;
  }

  /** Whether the learner's own mark is enough. */
  public boolean byOwnMark() {
    return this != PASSING;
  }
}
