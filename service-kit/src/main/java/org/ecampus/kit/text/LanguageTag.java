package org.ecampus.kit.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Names of languages as BCP 47 writes them. */
public final class LanguageTag {
  private static final int LONGEST = 35;

  private LanguageTag() {}

  /** The tag in its canonical spelling, such as {@code pt-BR}; refuses what is no language tag. */
  public static String checked(String tag) {
    if (tag.isBlank() || tag.length() > LONGEST) {
      throw new IllegalArgumentException("has a language that is no BCP 47 tag");
    }
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException malformed) {
      throw new IllegalArgumentException("has a language that is no BCP 47 tag", malformed);
    }
  }

  /** A new map by canonical tags; refuses two spellings of one tag, of which one would be lost. */
  public static <T> Map<String, T> canonical(Map<String, T> byTag) {
    Map<String, T> canonical = new TreeMap<>();
    byTag.forEach((tag, value) -> canonical.put(checked(tag), value));
    if (canonical.size() < byTag.size()) {
      throw new IllegalArgumentException("has a language twice");
    }
    return canonical;
  }
}
