package org.ecampus.certification.wording;

import java.util.regex.Pattern;

/** Text that may stand on a certificate. */
public final class PrintableText {
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  // What has no shape of its own, or turns the direction of what follows; joiners shape real names
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\u200C\\u200D]]");

  private PrintableText() {}

  /** The text without what cannot be seen, and with single spaces. */
  public static String of(String text) {
    String spaced = SPACE.matcher(text).replaceAll(" ");
    return UNSEEN.matcher(spaced).replaceAll("").strip();
  }
}
