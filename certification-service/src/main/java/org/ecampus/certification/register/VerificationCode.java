package org.ecampus.certification.register;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What makes a certificate findable for whoever holds it and for nobody else: 160 random bits in
 * Crockford's Base32, which has no letters that look like digits.
 */
public record VerificationCode(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 32;
  private static final int GROUP = 4;
  private static final Pattern SHAPE = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s-]+");

  public VerificationCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("not a verification code");
    }
  }

  static VerificationCode random(SecureRandom random) {
    return new VerificationCode(
        random
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(digit -> ALPHABET.substring(digit, digit + 1))
            .collect(Collectors.joining()));
  }

  /**
   * Reads a code as people type it: in any case, with hyphens or spaces, O for 0, I or L for 1.
   * Empty when it cannot be one.
   */
  public static Optional<VerificationCode> read(String typed) {
    String plain = SEPARATORS.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
    String code = plain.replace('O', '0').replace('I', '1').replace('L', '1');
    return SHAPE.matcher(code).matches()
        ? Optional.of(new VerificationCode(code))
        : Optional.empty();
  }

  /** The code in groups of four, as it stands on paper. */
  public String grouped() {
    return IntStream.iterate(0, start -> start < LENGTH, start -> start + GROUP)
        .mapToObj(start -> value.substring(start, start + GROUP))
        .collect(Collectors.joining("-"));
  }
}
