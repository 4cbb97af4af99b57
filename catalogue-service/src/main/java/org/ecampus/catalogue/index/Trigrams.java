package org.ecampus.catalogue.index;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups of three letters that folded words consist of, in their order; a word begins with two
 * blanks and ends with one, so that its beginning weighs most.
 */
final class Trigrams {

  private static final int SIZE = 3;

  private Trigrams() {}

  static List<String> of(String text) {
    List<String> groups = new ArrayList<>();
    for (String word : words(text)) {
      String padded = "  " + word + ' ';
      for (int at = 0; at + SIZE <= padded.length(); at++) {
        groups.add(padded.substring(at, at + SIZE));
      }
    }
    return groups;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i))) {
        if (i > begin) {
          words.add(text.substring(begin, i));
        }
        begin = i + 1;
      }
    }
    return words;
  }
}
