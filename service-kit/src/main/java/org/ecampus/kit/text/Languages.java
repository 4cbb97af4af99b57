package org.ecampus.kit.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The languages a reader wants, best first. A text is given in the first of them it exists in
 * (exactly, else in its base language), else in English, else in any.
 */
public record Languages(List<String> wanted) {
  private static final String DEFAULT = "en";

  public Languages {
    wanted = List.copyOf(wanted);
  }

  /** A text and the language it is in. */
  public record Chosen<T>(String language, T text) {}

  /** The text to show; there must be at least one. */
  public <T> Chosen<T> choose(Map<String, T> texts) {
    String tag =
        Stream.concat(wanted.stream(), Stream.of(DEFAULT))
            .flatMap(one -> existing(one, texts).stream())
            .findFirst()
            .orElseGet(() -> texts.keySet().stream().sorted().findFirst().orElseThrow());
    return new Chosen<>(tag, Objects.requireNonNull(texts.get(tag)));
  }

  /** The text alone, where its language goes without saying. */
  public <T> T text(Map<String, T> texts) {
    return choose(texts).text();
  }

  private static Optional<String> existing(String wanted, Map<String, ?> texts) {
    String base = Locale.forLanguageTag(wanted).getLanguage();
    return Stream.of(wanted, base).filter(texts::containsKey).findFirst();
  }
}
