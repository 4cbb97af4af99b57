package org.ecampus.local.gateway;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.ConnectException;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** A refusal of the gateway itself, in the form the services use (RFC 9457). */
record Problem(int status, String slug, String detail) {

  static final String MEDIA_TYPE = "application/problem+json";

  static Problem notFound() {
    return new Problem(404, "not-found", "Nothing of the campus is at this address.");
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
}
