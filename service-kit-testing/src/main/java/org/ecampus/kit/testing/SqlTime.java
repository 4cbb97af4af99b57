package org.ecampus.kit.testing;

import java.util.regex.Pattern;

/** Finds SQL that takes the time from the database instead of from the injected clock. */
final class SqlTime {
  private static final Pattern STATEMENT =
      Pattern.compile("\\b(select|insert|update|delete|create|alter|default)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "\\bnow\\(\\)|\\bcurrent_(timestamp|date|time)\\b|\\blocaltime(stamp)?\\b"
              + "|\\b(clock|statement|transaction)_timestamp\\(");

  private SqlTime() {}

  static boolean isIn(String text) {
    String lower = text.toLowerCase(java.util.Locale.ROOT);
    return TIME.matcher(lower).find() && STATEMENT.matcher(lower).find();
  }
}
