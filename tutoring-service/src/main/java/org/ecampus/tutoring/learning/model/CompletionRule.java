package org.ecampus.tutoring.learning.model;

import org.ecampus.tutoring.known.model.ActivityKind;

/** What completes an activity of a kind. */
public enum CompletionRule {
  OWN_MARK,
  OPENING_OR_OWN_MARK,
  PASSING;

  /** The rule for a kind of activity. */
  public static CompletionRule of(ActivityKind kind) {
    return switch (kind) {
      case PAGE, FILE -> OWN_MARK;
      case MEDIA -> OPENING_OR_OWN_MARK;
      case KNOWLEDGE_CHECK -> PASSING;
    };
  }

  boolean byOpening() {
    return this == OPENING_OR_OWN_MARK;
  }

  boolean byOwnMark() {
    return this != PASSING;
  }
}
