package org.ecampus.local.gateway;

import io.netty.handler.codec.TooLongFrameException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;

/** Answers what is no request by the rules of HTTP, or one of more than the gateway reads. */
final class InvalidRequests implements Handler<HttpServerRequest> {

  @Override
  public void handle(HttpServerRequest request) {
    var cause = request.decoderResult().cause();
    request.response().putHeader("Connection", "close");
    problem(cause).answer(request.response());
    request.connection().close();
  }

  private static Problem problem(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException _ -> Problem.uriTooLong();
      case TooLongHttpHeaderException _ -> Problem.headersTooLarge();
      case TooLongFrameException _ -> Problem.headersTooLarge();
      default -> Problem.badRequest("This is no request by the rules of HTTP/1.1.");
    };
  }
}
