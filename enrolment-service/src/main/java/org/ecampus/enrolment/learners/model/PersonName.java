package org.ecampus.enrolment.learners.model;

import java.text.Normalizer;
import java.util.Set;

/**
 * What somebody is called, in Unicode's composed form (NFC) without blanks around it; each part has
 * a visible letter of any script.
 */
public record PersonName(String givenName, String familyName) {

  /** Letters by Unicode's categories that show nothing: the fillers of Hangul. */
  private static final Set<Integer> INVISIBLE = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

  public PersonName {
    givenName = composed(givenName);
    familyName = composed(familyName);
    if (!hasVisibleLetter(givenName) || !hasVisibleLetter(familyName)) {
      throw new IllegalArgumentException("a name without a visible letter");
    }
  }

  /** Whether somebody could read a letter of it. */
  public static boolean hasVisibleLetter(String text) {
    return text.codePoints().anyMatch(point -> Character.isLetter(point) && isVisible(point));
  }

  private static boolean isVisible(int point) {
    return !INVISIBLE.contains(point);
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }
}
