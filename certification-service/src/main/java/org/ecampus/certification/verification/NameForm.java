package org.ecampus.certification.verification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import org.ecampus.kit.http.Problems;

/** The form of the page, as browsers send it. */
final class NameForm {
  private static final String FIELD = "name=";

  private NameForm() {}

  /** The name in the body {@code name=…}; refused with 400 when there is none. */
  static String read(String body) {
    return Arrays.stream(body.split("&", -1))
        .filter(field -> field.startsWith(FIELD))
        .map(field -> decoded(field.substring(FIELD.length())))
        .filter(name -> !name.isBlank() && name.length() <= HolderNameRequest.LONGEST)
        .findFirst()
        .orElseThrow(() -> Problems.invalid("name", "must be 1 to 300 characters"));
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw Problems.malformed("The form cannot be read.");
    }
  }
}
