package org.ecampus.kit.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;

/** The headers that go with a refusal. */
final class RefusalHeaders {
  private static final String BEARER = "Bearer realm=\"ecampus\"";

  private RefusalHeaders() {}

  static Map<String, String> of(ProblemException refusal) {
    var headers = new TreeMap<String, String>();
    headers.put(HttpHeaders.CACHE_CONTROL, "no-store");
    if (refusal.problem().status() == 401) {
      headers.put(HttpHeaders.WWW_AUTHENTICATE, BEARER + refusal.challenge());
    }
    if (refusal.problem().status() == 413) {
      headers.put("Connection", "close");
    }
    if (refusal.retryAfter() != null) {
      headers.put(HttpHeaders.RETRY_AFTER, Long.toString(refusal.retryAfter().toSeconds()));
    }
    return headers;
  }
}
