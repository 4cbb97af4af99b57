package org.ecampus.certification.awarding.model;

/**
 * Why nothing was earned, with the minutes there were and the minutes that were needed; both are
 * zero where the reason has no figures.
 */
public record Reason(Code code, int had, int needed) {

  /** What stood in the way. */
  public enum Code {
    /** No rule is about this. */
    NO_RULE_APPLIES,
    /** Less effort than the nearest rule asks for. */
    EFFORT_SHORT,
    /** As much effort as the last rule's upper end, or more. */
    EFFORT_BEYOND,
    /** Not all that is assessed was passed, or nothing is. */
    ASSESSMENT_NOT_PASSED,
    /** Completed in less time than the least share of the stated effort. */
    COMPLETED_TOO_FAST,
    /** The learner has a valid certificate for the same already. */
    ALREADY_CERTIFIED
  }

  /** A reason without figures. */
  public static Reason of(Code code) {
    return new Reason(code, 0, 0);
  }
}
