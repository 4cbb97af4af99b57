package org.ecampus.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ecampus.local.Options;
import org.ecampus.local.Ports;
import org.ecampus.local.Trouble;
import org.ecampus.local.part.Part;
import org.jspecify.annotations.Nullable;

/**
 * The one port people use, on this machine only: {@code /api/<service>}, the realm below {@code
 * /auth} and a page at {@code /}.
 */
public final class GatewayPart implements Part {

  public static final String NAME = "gateway";

  private static final int LONGEST_LINE = 8 * 1024;
  private static final int LARGEST_HEADERS = 16 * 1024;

  private final Options options;
  private @Nullable Vertx vertx;

  public GatewayPart(Options options) {
    this.options = options;
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
    var routes = new Routes(options);
    var door = new Door(client, routes);
    var server =
        started
            .createHttpServer(
                new HttpServerOptions()
                    .setMaxInitialLineLength(LONGEST_LINE)
                    .setMaxHeaderSize(LARGEST_HEADERS)
                    .setHttp2ClearTextEnabled(false)
                    .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                    .setIdleTimeout(Door.SILENCE_MILLIS + 5_000))
            .invalidRequestHandler(new InvalidRequests())
            .connectionHandler(AnswersFirst::on)
            .requestHandler(door);
    try {
      server
          .listen(options.ports().gateway(), Ports.LOOPBACK)
          .toCompletionStage()
          .toCompletableFuture()
          .join();
      new Readiness(client, routes).watch(started);
    } catch (RuntimeException e) {
      stop();
      throw new Trouble("The gateway did not start: " + e.getMessage(), e);
    }
  }

  private static HttpClient client(Vertx vertx) {
    var pool = new PoolOptions().setHttp1MaxSize(Origin.PLACES);
    return vertx.createHttpClient(
        new HttpClientOptions()
            .setConnectTimeout(Door.CONNECT_MILLIS)
            .setMaxWaitQueueSize(Origin.PLACES)
            .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
            .setIdleTimeout(Door.SILENCE_MILLIS + 5_000)
            .setKeepAliveTimeout(20),
        pool);
  }

  @Override
  public synchronized void stop() {
    var running = vertx;
    vertx = null;
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
