package org.ecampus.kit.text;

import java.util.Set;

/** What people can see of a text, by Unicode's categories. */
public final class VisibleText {
  /** Letters that show nothing: the fillers of Hangul. */
  private static final Set<Integer> FILLERS = Set.of(0x115F, 0x1160, 0x3164, 0xFFA0);

  private VisibleText() {}

  /** Whether somebody would see anything of it. */
  public static boolean isIn(String text) {
    return text.codePoints().anyMatch(VisibleText::isVisible);
  }

  /** Whether somebody could read a letter of it, of any script. */
  public static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(point -> Character.isLetter(point) && isVisible(point));
  }

  private static boolean isVisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK ->
          false;
      default -> !FILLERS.contains(point);
    };
  }
}
