package org.ecampus.local.gateway;

import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.net.ConnectException;
import java.util.Set;

/** Which requests may be sent a second time (RFC 9110, section 9.2.2). */
final class Repeatable {

  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  private Repeatable() {}

  /**
   * Whether the connection broke off after the request had been sent on it, and the request changes
   * nothing and has no body, which would be read by now.
   */
  static boolean after(Throwable failure, HttpServerRequest request) {
    return brokenOff(failure) && SAFE.contains(request.method()) && !hasBody(request);
  }

  private static boolean brokenOff(Throwable failure) {
    return failure instanceof HttpClosedException
        || (failure instanceof IOException && !(failure instanceof ConnectException));
  }

  private static boolean hasBody(HttpServerRequest request) {
    var headers = request.headers();
    var length = headers.get("Content-Length");
    return headers.contains("Transfer-Encoding") || (length != null && !length.equals("0"));
  }
}
