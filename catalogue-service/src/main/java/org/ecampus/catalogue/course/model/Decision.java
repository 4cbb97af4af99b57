package org.ecampus.catalogue.course.model;

/** What comes of a wish to move a course version on. */
public sealed interface Decision {

  /** It may, and is then at this stage. */
  record Granted(Stage next) implements Decision {}

  /** It may not, for this reason. */
  record Refused(Refusal refusal) implements Decision {}

  /** A refusal with its reason. */
  static Decision refuse(String slug, String sentence) {
    return new Refused(Refusal.of(slug, sentence));
  }
}
