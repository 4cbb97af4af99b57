package org.ecampus.local.gateway;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Tells the target who really asked, and turns its silence into a problem. */
final class Forwarding implements ProxyInterceptor {

  /** What services read of a body where an operation does not say more. */
  private static final long USUAL_BODY = 64L * 1024;

  private final Turn turn;
  private final Visit visit;

  Forwarding(Turn turn, Visit visit) {
    this.turn = turn;
    this.visit = visit;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var request = context.request();
    var asked = request.proxiedRequest();
    request.headers().remove("Forwarded").remove("Upgrade");
    request.putHeader("X-Forwarded-For", asked.remoteAddress().hostAddress());
    request.putHeader("X-Forwarded-Proto", "http");
    request.putHeader("X-Forwarded-Host", asked.getHeader("Host"));
    request.putHeader("X-Forwarded-Port", Integer.toString(asked.localAddress().port()));
    var body = new BoundedBody(asked);
    if (request.getBody() != null) {
      request.setBody(Body.body(body, request.getBody().length()));
    }
    return send(context)
        .recover(failure -> Future.succeededFuture(refuse(context, problem(failure, body))));
  }

  private Future<ProxyResponse> send(ProxyContext context) {
    return context
        .sendRequest()
        .recover(
            failure ->
                Repeatable.after(failure, context.request().proxiedRequest()) && turn.moveOn()
                    ? sendAgain(context)
                    : Future.failedFuture(failure));
  }

  private Future<ProxyResponse> sendAgain(ProxyContext context) {
    context.request().setBody(null);
    return send(context);
  }

  @Override
  public Future<Void> handleProxyResponse(ProxyContext context) {
    return context.sendResponse().onComplete(visit::answered);
  }

  /** A service that stops reading a long body has found it too large. */
  private Problem problem(Throwable failure, BoundedBody body) {
    if (body.tooLarge()) {
      return Problem.tooLarge();
    }
    if (!body.ended() && body.read() > USUAL_BODY) {
      return Problem.notReadOn(turn.name(), body.read());
    }
    return Problem.of(failure, turn.name());
  }

  private static ProxyResponse refuse(ProxyContext context, Problem problem) {
    var response = context.request().response();
    if (problem.passes()) {
      response.putHeader("Retry-After", "2");
    }
    return response
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .setBody(Body.body(problem.body()));
  }
}
