package org.ecampus.certification.verification;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.ecampus.certification.wording.Wording;
import org.ecampus.kit.http.Problems;

/** In which form and language the client wants to be told. */
record Preferences(boolean page, Wording words) {

  /** Refuses headers that cannot be read with 400. */
  static Preferences of(HttpHeaders headers) {
    return new Preferences(wantsPage(headers), Wording.acceptedBy(headers));
  }

  static Preferences page(HttpHeaders headers) {
    return new Preferences(true, Wording.acceptedBy(headers));
  }

  static Preferences json(HttpHeaders headers) {
    return new Preferences(false, Wording.acceptedBy(headers));
  }

  private static boolean wantsPage(HttpHeaders headers) {
    return types(headers).stream()
        .filter(type -> !type.isWildcardType())
        .filter(type -> isPage(type) || type.isCompatible(MediaType.APPLICATION_JSON_TYPE))
        .findFirst()
        .map(Preferences::isPage)
        .orElse(false);
  }

  private static boolean isPage(MediaType type) {
    return type.isCompatible(MediaType.TEXT_HTML_TYPE);
  }

  private static List<MediaType> types(HttpHeaders headers) {
    try {
      return headers.getAcceptableMediaTypes();
    } catch (IllegalArgumentException unreadable) {
      throw Problems.malformed("Accept cannot be read.");
    }
  }
}
