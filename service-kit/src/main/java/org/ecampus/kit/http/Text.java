package org.ecampus.kit.http;

/** What text may hold to be stored and written again. */
public final class Text {
  private Text() {}

  /** Whether the text has no NUL and no half of a surrogate pair. */
  public static boolean isClean(String text) {
    return text.codePoints().noneMatch(Text::unclean);
  }

  private static boolean unclean(int codePoint) {
    return codePoint == 0
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
