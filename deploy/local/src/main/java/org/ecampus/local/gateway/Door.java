package org.ecampus.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;

/** Passes a request on to the part it is for, or answers itself when there is none. */
final class Door implements Handler<HttpServerRequest> {

  static final int CONNECT_MILLIS = 2_000;
  static final int SILENCE_MILLIS = 60_000;

  private static final ProxyOptions WITHOUT_WEBSOCKETS =
      new ProxyOptions().setSupportWebSocket(false);

  private final HttpClient client;
  private final Routes routes;
  private final FrontPage frontPage = new FrontPage();

  Door(HttpClient client, Routes routes) {
    this.client = client;
    this.routes = routes;
  }

  @Override
  public void handle(HttpServerRequest request) {
    var host = HostHeader.of(request);
    if (host.isEmpty() || !request.uri().startsWith("/")) {
      Problem.badRequest("Host or address of the request are missing or malformed.")
          .answer(request.response());
      return;
    }
    routes
        .find(host.get(), request.path())
        .ifPresentOrElse(
            target -> forward(request, target), () -> answerItself(request, host.get()));
  }

  private void answerItself(HttpServerRequest request, String host) {
    if (request.path().equals("/") && !host.equals(Routes.CONTENT_HOST)) {
      request
          .response()
          .putHeader("Content-Type", "text/html; charset=utf-8")
          .end(frontPage.html());
    } else {
      Problem.notFound().answer(request.response());
    }
  }

  private void forward(HttpServerRequest request, Upstream target) {
    if (BoundedBody.announcesTooMuch(request)) {
      Visit.begin(request, () -> {});
      Problem.tooLarge().answer(request.response());
      return;
    }
    Turn.at(target)
        .ifPresentOrElse(
            turn -> proxy(turn, Visit.begin(request, turn::end)).handle(request),
            () -> Problem.busy(target.name()).answer(request.response()));
  }

  private HttpProxy proxy(Turn turn, Visit visit) {
    return HttpProxy.reverseProxy(WITHOUT_WEBSOCKETS, client)
        .origin(context -> connection(turn).compose(visit::ask))
        .addInterceptor(new Forwarding(turn, visit));
  }

  /** Nothing of the request has been sent yet, so another origin may be asked for any of them. */
  private Future<HttpClientRequest> connection(Turn turn) {
    return client
        .request(to(turn.port()))
        .recover(failure -> turn.moveOn() ? connection(turn) : Future.failedFuture(failure));
  }

  private static RequestOptions to(int port) {
    return new RequestOptions()
        .setHost("localhost")
        .setPort(port)
        .setConnectTimeout(CONNECT_MILLIS)
        .setIdleTimeout(SILENCE_MILLIS);
  }
}
