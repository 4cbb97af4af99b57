package org.ecampus.certification.issuer;

import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How serial numbers are written, for example {@code EC-{year}-{number:6}}: the number counts from
 * 1 without gaps, anew for every text around it, thus for every year where the format has one.
 */
public record SerialFormat(String text) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:[A-Za-z0-9/_.-]|\\{year})*+\\{number:([1-9])}(?:[A-Za-z0-9/_.-]|\\{year})*+");
  private static final Pattern NUMBER = Pattern.compile("\\{number:([1-9])}");

  private static final long FIFTY_BITS = (1L << 50) - 1;

  public SerialFormat {
    if (text.length() > 60 || !SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A serial format is letters, digits and /_.- around {year} and one {number:digits}, not "
              + text);
    }
  }

  /**
   * The format of an institution that has not chosen one: ten characters of its id, fifty random
   * bits of it, stand before year and number, so that no two institutions count together.
   */
  public static SerialFormat derivedFrom(UUID institutionId) {
    long random = institutionId.getLeastSignificantBits() & FIFTY_BITS;
    String digits = Long.toString(random, 32).toUpperCase(Locale.ROOT);
    return new SerialFormat("0".repeat(10 - digits.length()) + digits + "-{year}-{number:6}");
  }

  /** The format with the year filled in: what is counted together. */
  public String series(int year) {
    return text.replace("{year}", String.valueOf(year));
  }

  /** The serial number of this year's certificate with this number. */
  public String serialNumber(int year, long number) {
    Matcher placeholder = NUMBER.matcher(series(year));
    return placeholder.replaceFirst(
        found -> String.format(Locale.ROOT, "%0" + found.group(1) + "d", number));
  }
}
