package org.ecampus.tutoring.learning.model;

/** What became of a step: taken, with what now holds for the activity, or refused. */
public sealed interface Step {

  /** It counts. */
  record Taken(ActivityProgress progress) implements Step {}

  /** It does not count, and why. */
  record Refused(Refusal why) implements Step {}
}
