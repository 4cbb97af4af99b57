package org.ecampus.catalogue.index;

import java.util.UUID;

/** What a text is stored under; the first text of a course stands for the course. */
final class Fields {

  /** The course a text belongs to. */
  static final String COURSE = "course";

  /** The two halves of the id of the course, with its first text alone. */
  static final String HIGH = "high";

  static final String LOW = "low";
  static final String LANGUAGE = "language";
  static final String WORDING = "wording";

  /** The course as it is answered, in JSON. */
  static final String HIT = "hit";

  /** The words that a typing error may be found in, and their groups of three letters. */
  static final String SPELT = "spelt";

  static final String TRIGRAM = "trigram";

  private Fields() {}

  static String of(UUID courseId) {
    return courseId.toString();
  }
}
