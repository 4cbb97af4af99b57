package org.ecampus.catalogue.content;

import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.LanguageTag;
import org.ecampus.kit.text.LocalizedText;

/** What is asked of titles and of the languages of texts. */
final class Titles {

  private static final int LONGEST = 300;

  private Titles() {}

  static LocalizedText checked(LocalizedText titles, String path) {
    if (titles.longest() > LONGEST) {
      throw Problems.invalid(path + ".titles", "must have at most " + LONGEST + " characters");
    }
    return titles;
  }

  static String language(String tag, String path) {
    try {
      return LanguageTag.checked(tag);
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(path, String.valueOf(malformed.getMessage()));
    }
  }
}
