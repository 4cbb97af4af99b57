package org.ecampus.kit.http;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What of an exception's message may be shown: our own sentences, never names out of the code. */
final class Sayings {
  private static final Pattern CODE =
      Pattern.compile("[a-z]\\.[a-z]+\\.|[A-Za-z]Exception|\\bclass \\b|\\(\\)|[{}<>]");
  private static final int LONGEST = 200;

  private Sayings() {}

  static String of(@Nullable Throwable refusal) {
    String said = refusal instanceof IllegalArgumentException ? refusal.getMessage() : null;
    if (said == null || said.length() > LONGEST || CODE.matcher(said).find()) {
      return refusal instanceof NullPointerException ? "lacks a field" : "is not valid";
    }
    return said;
  }
}
