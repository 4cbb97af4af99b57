package org.ecampus.kit.http;

import io.vertx.core.MultiMap;
import org.jspecify.annotations.Nullable;

/** Headers that keep a browser from running, sniffing or framing what a service answers. */
final class BrowserRules {
  private static final String POLICY = "Content-Security-Policy";
  private static final String DATA_ONLY = "default-src 'none'; frame-ancestors 'none'";
  private static final String DOCUMENTATION =
      "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; frame-ancestors 'none'";

  private BrowserRules() {}

  /** Completes the headers of an answer; a policy that the operation has named stays. */
  static void complete(MultiMap headers, @Nullable String path, String docs) {
    headers.set("X-Content-Type-Options", "nosniff").set("Referrer-Policy", "no-referrer");
    if (!headers.contains(POLICY)) {
      boolean documentation = path != null && path.startsWith(docs);
      headers.set(POLICY, documentation ? DOCUMENTATION : DATA_ONLY);
    }
  }
}
