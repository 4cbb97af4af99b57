package org.ecampus.certification.register;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How serial numbers are written, for example {@code EC-{year}-{number:6}}: the number counts from
 * 1 without gaps, anew for every text around it, thus for every year where the format has one.
 */
record SerialFormat(String text) {
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:[A-Za-z0-9/_.-]|\\{year})*\\{number:([1-9])}(?:[A-Za-z0-9/_.-]|\\{year})*");
  private static final Pattern NUMBER = Pattern.compile("\\{number:([1-9])}");

  SerialFormat {
    if (text.length() > 60 || !SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException(
          "A serial format is letters, digits and /_.- around {year} and one {number:digits}, not "
              + text);
    }
  }

  /** The format with the year filled in: what is counted together. */
  String series(int year) {
    return text.replace("{year}", String.valueOf(year));
  }

  String serialNumber(int year, long number) {
    Matcher placeholder = NUMBER.matcher(series(year));
    return placeholder.replaceFirst(
        found -> String.format(Locale.ROOT, "%0" + found.group(1) + "d", number));
  }
}
