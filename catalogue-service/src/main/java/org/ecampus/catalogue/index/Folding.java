package org.ecampus.catalogue.index;

import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Takes accents and capitals from text. */
final class Folding {

  /** A character becomes at most so many. */
  private static final int LONGEST = 4;

  private Folding() {}

  static String of(String text) {
    char[] lower = text.toLowerCase(Locale.ROOT).toCharArray();
    char[] folded = new char[LONGEST * lower.length];
    int length = ASCIIFoldingFilter.foldToASCII(lower, 0, folded, 0, lower.length);
    return new String(folded, 0, length);
  }

  static CharArraySet of(CharArraySet words) {
    CharArraySet folded = new CharArraySet(words.size(), false);
    for (Object word : words) {
      folded.add(of(new String((char[]) word)));
    }
    return CharArraySet.unmodifiableSet(folded);
  }
}
