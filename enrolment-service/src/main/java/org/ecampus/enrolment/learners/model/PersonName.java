package org.ecampus.enrolment.learners.model;

import java.text.Normalizer;
import org.ecampus.kit.text.VisibleText;

/**
 * What somebody is called, in Unicode's composed form (NFC) without blanks around it; each part has
 * a visible letter of any script.
 */
public record PersonName(String givenName, String familyName) {

  public PersonName {
    givenName = composed(givenName);
    familyName = composed(familyName);
    if (!VisibleText.hasLetter(givenName) || !VisibleText.hasLetter(familyName)) {
      throw new IllegalArgumentException("a name without a visible letter");
    }
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }
}
