package org.ecampus.certification.verification;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.ecampus.certification.wording.Wording;

/** In which form and language the client wants to be told. */
record Preferences(boolean page, Wording words) {

  static Preferences of(HttpHeaders headers) {
    return new Preferences(wantsPage(headers), Wording.in(language(headers)));
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
