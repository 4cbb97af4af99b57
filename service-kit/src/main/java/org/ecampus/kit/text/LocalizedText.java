package org.ecampus.kit.text;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ecampus.kit.http.Text;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One text in one to twenty languages, each once, in JSON an object from BCP 47 tag to text.
 *
 * <p>Each text shows something and is at most 2,000 characters long; a limit of their own kind is
 * for the type that holds it.
 */
@Schema(
    type = SchemaType.OBJECT,
    additionalProperties = String.class,
    minProperties = 1,
    maxProperties = 20,
    description = "One text in one or more languages, by BCP 47 tag",
    examples = "{\"en\":\"Labour standards\",\"fr\":\"Normes du travail\"}")
public record LocalizedText(@JsonValue @Schema(hidden = true) Map<String, String> texts) {
  private static final int MOST_LANGUAGES = 20;
  private static final int LONGEST = 2_000;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LocalizedText {
    if (texts.isEmpty() || texts.size() > MOST_LANGUAGES) {
      throw new IllegalArgumentException("must have 1 to " + MOST_LANGUAGES + " languages");
    }
    texts = Collections.unmodifiableMap(LanguageTag.canonical(texts));
    texts.values().forEach(LocalizedText::check);
  }

  /** A text in one language. */
  public static LocalizedText of(String language, String text) {
    return new LocalizedText(Map.of(language, text));
  }

  /** The text in the language asked for, else as {@link Languages} choose. */
  public String in(String language) {
    return new Languages(List.of(language)).text(texts);
  }

  /** The tags it exists in. */
  public Set<String> languages() {
    return texts.keySet();
  }

  /** The longest of its texts, in characters. */
  public int longest() {
    return texts.values().stream().mapToInt(String::length).max().orElse(0);
  }

  private static void check(String text) {
    if (text == null || !VisibleText.isIn(text) || text.length() > LONGEST || !Text.isClean(text)) {
      throw new IllegalArgumentException(
          "must have visible text of 1 to " + LONGEST + " characters");
    }
  }
}
