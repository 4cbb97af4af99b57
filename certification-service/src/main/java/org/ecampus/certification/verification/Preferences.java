package org.ecampus.certification.verification;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.http.Problems;

/** In which form and language the client wants to be told. */
record Preferences(boolean page, Wording words) {

  /** Refuses headers that cannot be read with 400. */
  static Preferences of(HttpHeaders headers) {
    try {
      return new Preferences(wantsPage(headers), Wording.in(language(headers)));
    } catch (IllegalArgumentException unreadable) {
      throw Problems.malformed("Accept or Accept-Language cannot be read.");
    }
  }

  private static boolean wantsPage(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .filter(type -> !type.isWildcardType())
        .filter(type -> isPage(type) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .map(Preferences::isPage)
        .orElse(false);
  }

  private static boolean isPage(MediaType type) {
    return type.isCompatible(MediaType.TEXT_HTML_TYPE);
  }

  private static String language(HttpHeaders headers) {
    return headers.getAcceptableLanguages().stream()
        .map(Locale::getLanguage)
        .filter(Wording.LANGUAGES::contains)
        .findFirst()
        .orElse(Wording.LANGUAGES.getFirst());
  }
}
