package org.ecampus.local.gateway;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.net.ConnectException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** A refusal of the gateway itself, in the form the services use (RFC 9457). */
record Problem(int status, String slug, String detail) {

  static final String MEDIA_TYPE = "application/problem+json";

  static Problem badRequest(String detail) {
    return new Problem(400, "malformed-request", detail);
  }

  static Problem notFound() {
    return new Problem(404, "not-found", "Nothing of the campus is at this address.");
  }

  static Problem tooLarge() {
    return tooLarge("A body may have at most " + BoundedBody.LARGEST + " bytes.");
  }

  static Problem notReadOn(String part, long bytes) {
    return tooLarge(part + " stopped reading the body, of which " + bytes + " bytes had come.");
  }

  private static Problem tooLarge(String detail) {
    return new Problem(413, "body-too-large", detail);
  }

  static Problem uriTooLong() {
    return new Problem(414, "uri-too-long", "The address is longer than this gateway reads.");
  }

  static Problem headersTooLarge() {
    return new Problem(431, "headers-too-large", "The headers are more than this gateway reads.");
  }

  static Problem busy(String part) {
    return new Problem(503, "busy", part + " has no place free; try again in a moment.");
  }

  static Problem of(Throwable failure, String part) {
    if (failure instanceof ConnectException) {
      return new Problem(503, "unavailable", part + " is not running; try again in a moment.");
    }
    if (failure instanceof TimeoutException
        || failure.getClass().getSimpleName().contains("Timeout")) {
      return new Problem(504, "timeout", part + " did not answer in time.");
    }
    return new Problem(502, "bad-gateway", part + " broke off its answer.");
  }

  /** Whether the same request may succeed a moment later. */
  boolean passes() {
    return status >= 502;
  }

  Buffer body() {
    return new JsonObject(
            Map.of(
                "type",
                "urn:ecampus:problem:" + slug,
                "title",
                HttpResponseStatus.valueOf(status).reasonPhrase(),
                "status",
                status,
                "detail",
                detail))
        .toBuffer();
  }

  /** Answers a request that nobody behind the gateway has seen. */
  void answer(HttpServerResponse response) {
    response.setStatusCode(status).putHeader("Content-Type", MEDIA_TYPE);
    if (passes()) {
      response.putHeader("Retry-After", "1");
    }
    response.end(body());
  }
}
