package org.ecampus.certification.conclusion;

import org.ecampus.certification.awarding.model.Reason;
import org.ecampus.certification.wording.Wording;

/** Reasons as people read them. */
final class InWords {
  private InWords() {}

  static String of(Reason reason, Wording words) {
    return words.text(
        "reason." + reason.code(),
        words.effort(reason.had()),
        words.effort(reason.needed()),
        words.effort(Math.abs(reason.needed() - reason.had())));
  }
}
