package org.ecampus.load.scale;

/**
 * How much there is of everything on a campus with so many enrolments.
 *
 * @param courses made beside those that are published through the API
 */
public record Size(long enrolments, long learners, long courses, long certificates) {

  /** From this size on, the API would take hours. */
  public static final int LOADED_FROM = 100_000;

  /** For each course 100 enrolments of 30 learners, and 10 certificates. */
  public static Size of(int enrolments) {
    return new Size(enrolments, 3L * enrolments / 10, enrolments / 100, enrolments / 10);
  }
}
