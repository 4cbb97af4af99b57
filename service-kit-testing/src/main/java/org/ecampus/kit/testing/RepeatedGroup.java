package org.ecampus.kit.testing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds regular expressions that repeat a group without end and may come back from it: Java matches
 * these recursively, so that long input exhausts the stack. Possessive repetitions are iterative; a
 * pattern that the description shows has a bound instead, because JavaScript knows no possessive.
 */
final class RepeatedGroup {
  private static final int FEW = 60;
  private static final Pattern REPETITION = Pattern.compile("(?:[*+]|\\{\\d+,(\\d*+)\\})(?!\\+)");

  private RepeatedGroup() {}

  static boolean isIn(String regex) {
    boolean inClass = false;
    for (int i = 0; i < regex.length(); i++) {
      char c = regex.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        inClass = c == '[';
      } else if (c == ')' && !inClass && isRepeated(regex, i + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRepeated(String regex, int at) {
    Matcher repetition = REPETITION.matcher(regex).region(at, regex.length());
    if (!repetition.lookingAt()) {
      return false;
    }
    String most = repetition.group(1);
    return most == null || most.isEmpty() || Integer.parseInt(most) > FEW;
  }
}
