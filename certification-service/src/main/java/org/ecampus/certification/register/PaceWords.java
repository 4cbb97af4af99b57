package org.ecampus.certification.register;

import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.wording.Wording;
import org.jspecify.annotations.Nullable;

/** How paper, page and JSON tell that something was completed far faster than stated. */
public final class PaceWords {
  private PaceWords() {}

  /** The words; null when the certificate is not to show it. */
  public static @Nullable String of(Statement says, Wording words) {
    Pace pace = says.shownPace();
    return pace == null
        ? null
        : words.text(
            "pace", words.effort(pace.elapsedMinutes()), words.effort(says.effortMinutes()));
  }
}
