package org.ecampus.certification.wording;

import java.text.MessageFormat;
import java.util.Locale;

/** A text with places for values, read once. */
final class Phrase {
  private final MessageFormat pattern;
  private final String withoutValues;

  Phrase(String text, Locale locale) {
    this.pattern = new MessageFormat(text, locale);
    this.withoutValues = pattern.format(new Object[0]);
  }

  String with(Object... values) {
    // A pattern is no thing for two threads at once
    return values.length == 0 ? withoutValues : ((MessageFormat) pattern.clone()).format(values);
  }
}
