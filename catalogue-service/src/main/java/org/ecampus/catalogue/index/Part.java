package org.ecampus.catalogue.index;

import java.util.Locale;

/** A part of a course's text, and what a word of it is worth. */
enum Part {
  TITLE(1.0f),
  TOPICS(0.4f),
  SUMMARY(0.2f),
  REST(0.1f);

  private final float worth;

  Part(float worth) {
    this.worth = worth;
  }

  float worth() {
    return worth;
  }

  /** The field that holds it, in texts with this wording. */
  String in(Wording wording) {
    return name().toLowerCase(Locale.ROOT) + '.' + wording.name().toLowerCase(Locale.ROOT);
  }
}
