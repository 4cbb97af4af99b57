package org.ecampus.kit.security;

/** The realm roles a token can carry. */
public final class Roles {
  /** Learns. */
  public static final String LEARNER = "learner";

  /** Leads learners through offerings of courses. */
  public static final String TUTOR = "tutor";

  /** Writes courses. */
  public static final String COURSE_AUTHOR = "course-author";

  /** Runs the campus. */
  public static final String ADMINISTRATOR = "administrator";

  /** Administers for one institution, which the token names. */
  public static final String PARTNER_ADMINISTRATOR = "partner-administrator";

  /** A program of one institution, which the token names. */
  public static final String PARTNER_CLIENT = "partner-client";

  /** Reads what administrators read, and changes nothing. */
  public static final String AUDITOR = "auditor";

  private Roles() {}
}
