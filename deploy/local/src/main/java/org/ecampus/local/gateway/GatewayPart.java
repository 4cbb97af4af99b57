package org.ecampus.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.httpproxy.HttpProxy;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.ecampus.local.Options;
import org.ecampus.local.Trouble;
import org.ecampus.local.part.Part;
import org.jspecify.annotations.Nullable;

/** The one port people use: {@code /api/<service>} and {@code /auth}, and a page at {@code /}. */
public final class GatewayPart implements Part {

  public static final String NAME = "gateway";

  private static final long CONNECT_MILLIS = 2_000;
  private static final long SILENCE_MILLIS = 60_000;

  private final Options options;
  private final Routes routes;
  private final Map<String, HttpProxy> proxies = new ConcurrentHashMap<>();
  private final FrontPage frontPage;
  private @Nullable Vertx vertx;

  public GatewayPart(Options options) {
    this.options = options;
    this.routes = new Routes(options.ports());
    this.frontPage = new FrontPage();
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> needs() {
    return List.of();
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of("the gateway", options.ports().gateway());
  }

  @Override
  public synchronized void start() {
    if (vertx != null) {
      return;
    }
    var started = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2));
    vertx = started;
    var client = client(started);
    var server =
        started
            .createHttpServer(
                new HttpServerOptions()
                    .setMaxHeaderSize(16 * 1024)
                    .setHttp2ClearTextEnabled(false)
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout((int) SILENCE_MILLIS + 5_000))
            .requestHandler(request -> answer(request, client));
    try {
      server.listen(options.ports().gateway()).toCompletionStage().toCompletableFuture().join();
    } catch (RuntimeException e) {
      stop();
      throw new Trouble("The gateway did not start: " + e.getMessage(), e);
    }
  }

  private static HttpClient client(Vertx vertx) {
    var pool = new PoolOptions().setHttp1MaxSize(256);
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setConnectTimeout((int) CONNECT_MILLIS)
            .setMaxWaitQueueSize(2_000)
            .setKeepAliveTimeout(20),
        pool);
  }

  private void answer(HttpServerRequest request, HttpClient client) {
    var path = request.path() == null ? "" : request.path();
    var target = routes.find(path);
    if (target.isPresent()) {
      proxy(target.get(), client).handle(request);
    } else if (path.equals("/")) {
      request
          .response()
          .putHeader("Content-Type", "text/html; charset=utf-8")
          .end(frontPage.html());
    } else {
      var problem = Problem.notFound();
      request
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(problem.body());
    }
  }

  private HttpProxy proxy(Routes.Target target, HttpClient client) {
    return proxies.computeIfAbsent(
        target.name(),
        name ->
            HttpProxy.reverseProxy(client)
                .origin(context -> context.client().request(request(target)))
                .addInterceptor(new Forwarding(name)));
  }

  private static RequestOptions request(Routes.Target target) {
    return new RequestOptions()
        .setHost("localhost")
        .setPort(target.port())
        .setConnectTimeout(CONNECT_MILLIS)
        .setIdleTimeout(SILENCE_MILLIS);
  }

  @Override
  public synchronized void stop() {
    var running = vertx;
    vertx = null;
    proxies.clear();
    if (running != null) {
      running.close().toCompletionStage().toCompletableFuture().join();
    }
  }

  @Override
  public void kill() {
    stop();
  }

  @Override
  public synchronized boolean running() {
    return vertx != null;
  }
}
