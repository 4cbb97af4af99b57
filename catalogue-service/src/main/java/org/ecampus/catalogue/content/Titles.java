package org.ecampus.catalogue.content;

import java.util.Map;
import java.util.Set;
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
    requirePublic(texts.languages(), path);
    return texts;
  }

  /** A new map by canonical tags; refuses what is no public language, and a language twice. */
  static <T> Map<String, T> byLanguage(Map<String, T> sent, String path) {
    try {
      Map<String, T> texts = LanguageTag.canonical(sent);
      requirePublic(texts.keySet(), path);
      return texts;
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid(path, String.valueOf(malformed.getMessage()));
    }
  }

  private static void requirePublic(Set<String> tags, String path) {
    if (!tags.stream().allMatch(tag -> PUBLIC.matcher(tag).matches())) {
      throw Problems.invalid(path, "has a language of private use");
    }
  }
}
