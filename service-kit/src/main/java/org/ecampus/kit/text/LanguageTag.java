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
}
