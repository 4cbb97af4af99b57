package org.ecampus.local.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom a request says it asks (RFC 9110, section 7.2). */
final class HostHeader {

  private static final int LONGEST = 255;
  private static final int LARGEST_PORT = 65_535;
  private static final Pattern FORM =
      Pattern.compile("([A-Za-z0-9._~-]++|\\[[0-9A-Fa-f:.]++])(?::([0-9]{1,5}+))?+");

  private HostHeader() {}

  /**
   * The host in lower case and without a port; none when the header is missing, repeated or
   * malformed.
   */
  static Optional<String> of(HttpServerRequest request) {
    var given = request.headers().getAll("Host");
    return given.size() == 1 && request.authority() != null
        ? host(given.getFirst())
        : Optional.empty();
  }

  private static Optional<String> host(String text) {
    var parts = FORM.matcher(text);
    return text.length() <= LONGEST && parts.matches() && isPort(parts.group(2))
        ? Optional.of(parts.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static boolean isPort(@Nullable String digits) {
    return digits == null || Integer.parseInt(digits) <= LARGEST_PORT;
  }
}
