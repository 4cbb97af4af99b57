package org.ecampus.kit.text;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * How a request says which language it wants: by parameter, which is refused with 400 when it is no
 * language tag, and by header, which is ignored when it cannot be read.
 */
public record LanguageChoice(
    @Parameter(description = "BCP 47 tag; goes before Accept-Language", example = "fr")
        @QueryParam("language")
        @Size(max = 35)
        @Nullable String language,
    @Parameter(description = "Used where the parameter is absent", example = "fr, en;q=0.5")
        @HeaderParam("Accept-Language")
        @Nullable String acceptLanguage) {

  private static final int LONGEST_HEADER = 200;

  public LanguageChoice {
    language = language == null ? null : checked(language);
  }

  /** The languages wanted, best first. */
  public Languages languages() {
    return new Languages(Stream.concat(Stream.ofNullable(language), accepted()).toList());
  }

  private Stream<String> accepted() {
    return ranges().stream()
        .filter(range -> range.getWeight() > 0 && !range.getRange().startsWith("*"))
        .map(range -> canonical(range.getRange()));
  }

  private List<LanguageRange> ranges() {
    if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
      return List.of();
    }
    try {
      return LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException unreadable) {
      return List.of();
    }
  }

  private static String canonical(String range) {
    return Locale.forLanguageTag(range).toLanguageTag();
  }

  private static String checked(String tag) {
    try {
      return LanguageTag.checked(tag);
    } catch (IllegalArgumentException malformed) {
      throw Problems.invalid("language", "must be a BCP 47 language tag");
    }
  }
}
