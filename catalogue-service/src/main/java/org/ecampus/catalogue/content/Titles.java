package org.ecampus.catalogue.content;

import java.util.regex.Pattern;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.LanguageTag;
import org.ecampus.kit.text.LocalizedText;

/** What is asked of titles and of the languages of texts. */
final class Titles {

  private static final int LONGEST = 300;

  private static final Pattern PUBLIC = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*+");

  private Titles() {}

  static LocalizedText checked(LocalizedText titles, String path) {
    if (titles.longest() > LONGEST) {
      throw Problems.invalid(path + ".titles", "must have at most " + LONGEST + " characters");
    }
    return inLanguages(titles, path + ".titles");
  }

  static LocalizedText inLanguages(LocalizedText texts, String path) {
    texts.languages().forEach(tag -> language(tag, path));
    return texts;
  }

  static String language(String tag, String path) {
    try {
      String checked = LanguageTag.checked(tag);
      if (!PUBLIC.matcher(checked).matches()) {
        throw Problems.invalid(path, "has a language of private use");
      }
      return checked;
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(path, String.valueOf(malformed.getMessage()));
    }
  }
}
