package org.ecampus.certification.wording;

import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.Languages;

/** Our words in one language; asked for a language they do not exist in, they are English. */
public final class Wording {
  /** The languages our words exist in, the one to fall back to first. */
  public static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt");

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  private static final Map<String, Wording> ALL =
      LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Wording::new));

  private final Locale locale;
  private final DateTimeFormatter days;
  private final Map<String, Phrase> phrases;

  private Wording(String language) {
    // English as the world writes it: the day before the month
    this.locale = language.equals("en") ? Locale.UK : Locale.of(language);
    this.days = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
    var words = ResourceBundle.getBundle("wording/words", Locale.of(language), NO_FALLBACK);
    this.phrases =
        words.keySet().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), key -> new Phrase(words.getString(key), locale)));
  }

  /** The words in the language of this BCP 47 tag, or in English. */
  public static Wording in(String tag) {
    return new Languages(List.of(tag)).text(ALL);
  }

  /** The words in the first language the client accepts that they exist in, or in English. */
  public static Wording acceptedBy(HttpHeaders headers) {
    try {
      var accepted = headers.getAcceptableLanguages().stream().map(Locale::toLanguageTag).toList();
      return new Languages(accepted).text(ALL);
    } catch (IllegalArgumentException unreadable) {
      throw Problems.malformed("Accept-Language cannot be read.");
    }
  }

  /** The language these words are in. */
  public String language() {
    return locale.getLanguage();
  }

  /** The text of this key, with its places filled. */
  public String text(String key, Object... values) {
    return Objects.requireNonNull(phrases.get(key), key).with(values);
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
    if (minutes < 60) {
      return text("effort.minutes", rest);
    }
    return minutes % 60 == 0 ? text("effort.hours", hours) : text("effort.both", hours, rest);
  }

  private String written(LocalDate day) {
    return days.format(day);
  }
}
