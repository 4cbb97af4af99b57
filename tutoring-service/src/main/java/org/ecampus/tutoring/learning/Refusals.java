package org.ecampus.tutoring.learning;

import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.tutoring.learning.model.Refusal;

/** How a refusal is told over HTTP: 409, each with a type of its own. */
public final class Refusals {
  private Refusals() {}

  /** The problem that says why. */
  public static ProblemException problem(Refusal why) {
    return switch (why) {
      case NOT_SELF_PACED ->
          Problems.conflict(
              "not-self-paced",
              "Not a self-paced course",
              "In this course others than the learner record what is done.");
      case COMPLETED_BY_PASSING ->
          Problems.conflict(
              "completed-by-passing",
              "Completed by passing only",
              "This activity is completed by an attempt that reaches its pass mark.");
      case UNKNOWN_KIND ->
          Problems.conflict(
              "unknown-kind",
              "Unknown kind of activity",
              "Activities of this kind are not known here yet, and do not count.");
    };
  }
}
