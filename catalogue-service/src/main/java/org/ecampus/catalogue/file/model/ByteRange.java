package org.ecampus.catalogue.file.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a Range header asks for (RFC 9110, section 14). */
public sealed interface ByteRange {

  /** All of it: nothing was asked for, or several ranges, or what is no range of bytes. */
  record Whole() implements ByteRange {}

  /** One part, from its first byte to its last, counted from 0. */
  record Part(long first, long last) implements ByteRange {

    /** How many bytes it has. */
    public long length() {
      return last - first + 1;
    }
  }

  /** A part that lies behind the end. */
  record Unsatisfiable() implements ByteRange {}

  /** What the header asks for of so many bytes. */
  static ByteRange of(@Nullable String header, long size) {
    Matcher range = Syntax.RANGE.matcher(header == null ? "" : header.toLowerCase(Locale.ROOT));
    if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
      return new Whole();
    }
    return range.group(1).isEmpty()
        ? last(Long.parseLong(range.group(2)), size)
        : from(Long.parseLong(range.group(1)), range.group(2), size);
  }

  private static ByteRange last(long count, long size) {
    return count == 0 || size == 0
        ? new Unsatisfiable()
        : new Part(Math.max(0, size - count), size - 1);
  }

  private static ByteRange from(long first, String end, long size) {
    long last = end.isEmpty() ? size - 1 : Long.parseLong(end);
    if (!end.isEmpty() && last < first) {
      return new Whole();
    }
    return first >= size ? new Unsatisfiable() : new Part(first, Math.min(last, size - 1));
  }

  /** How one range of bytes is written, in numbers that a long holds. */
  final class Syntax {
    private static final Pattern RANGE =
        Pattern.compile(" *bytes *= *(\\d{0,18}) *- *(\\d{0,18}) *");

    private Syntax() {}
  }
}
