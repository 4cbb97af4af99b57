package org.ecampus.local.gateway;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Tells the target who really asked, and turns its silence into a problem. */
final class Forwarding implements ProxyInterceptor {

  private final String part;

  Forwarding(String part) {
    this.part = part;
  }

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    var request = context.request();
    var asked = request.proxiedRequest();
    request.headers().remove("Forwarded");
    request.putHeader("X-Forwarded-For", asked.remoteAddress().hostAddress());
    request.putHeader("X-Forwarded-Proto", "http");
    request.putHeader("X-Forwarded-Host", asked.authority().toString());
    request.putHeader("X-Forwarded-Port", Integer.toString(asked.localAddress().port()));
    return context
        .sendRequest()
        .recover(failure -> Future.succeededFuture(refuse(context, failure)));
  }

  private ProxyResponse refuse(ProxyContext context, Throwable failure) {
    var problem = Problem.of(failure, part);
    return context
        .request()
        .response()
        .setStatusCode(problem.status())
        .putHeader("Content-Type", Problem.MEDIA_TYPE)
        .putHeader("Retry-After", "2")
        .setBody(Body.body(problem.body()));
  }
}
