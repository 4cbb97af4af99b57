package org.ecampus.kit.security;

/** The realm roles a token can carry. */
public final class Roles {
  /** Learns. */
  public static final String LEARNER = "learner";

  /** Writes courses and leads groups through them. */
  public static final String TUTOR = "tutor";

  /** Runs the campus. */
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
