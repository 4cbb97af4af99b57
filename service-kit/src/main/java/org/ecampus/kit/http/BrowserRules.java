package org.ecampus.kit.http;

import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/** Headers that keep a browser from running, sniffing or framing what a service answers. */
final class BrowserRules {
  private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";
  private static final String DOCUMENTATION =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'none'";

  private BrowserRules() {}

  static void write(HttpServerResponse response, @Nullable String path, String docs) {
    boolean documentation = path != null && path.startsWith(docs);
    response
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "no-referrer")
        .putHeader("Content-Security-Policy", documentation ? DOCUMENTATION : DATA_ONLY);
  }
}
