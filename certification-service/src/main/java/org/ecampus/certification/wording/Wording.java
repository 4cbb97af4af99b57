package org.ecampus.certification.wording;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Our words in one language; asked for a language they do not exist in, they are English. */
public final class Wording {
  /** The languages our words exist in, the one to fall back to first. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt");

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private final Locale locale;
  private final ResourceBundle words;

  private Wording(String language) {
    // English as the world writes it: the day before the month
    this.locale = language.equals("en") ? Locale.UK : Locale.of(language);
    this.words = ResourceBundle.getBundle("wording/words", Locale.of(language), NO_FALLBACK);
  }

  /** The words in the language of this BCP 47 tag, or in English. */
  public static Wording in(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return new Wording(LANGUAGES.contains(language) ? language : LANGUAGES.getFirst());
  }

  /** The language these words are in. */
  public String language() {
    return locale.getLanguage();
  }

  /** The text of this key, with its places filled. */
  public String text(String key, Object... values) {
    return new MessageFormat(words.getString(key), locale).format(values);
  }

  /** The day of this time in the zone, written out. */
  public String day(Instant time, ZoneId zone) {
    return written(LocalDate.ofInstant(time, zone));
  }

  /** From the day of one time to the day of another; one day when they are the same. */
  public String period(Instant from, Instant to, ZoneId zone) {
    LocalDate first = LocalDate.ofInstant(from, zone);
    LocalDate last = LocalDate.ofInstant(to, zone);
    return first.equals(last) ? written(first) : text("period", written(first), written(last));
  }

  /** Whole minutes as hours and minutes, nothing rounded. */
  public String effort(int minutes) {
    String hours = String.valueOf(minutes / 60);
    String rest = String.valueOf(minutes % 60);
    if (minutes % 60 == 0) {
      return text("effort.hours", hours);
    }
    return minutes < 60 ? text("effort.minutes", rest) : text("effort.both", hours, rest);
  }

  private String written(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }
}
