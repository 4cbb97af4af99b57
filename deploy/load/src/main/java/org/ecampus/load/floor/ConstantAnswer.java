package org.ecampus.load.floor;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ecampus.local.Ports;
import org.ecampus.local.Trouble;

/** A server of the services' HTTP stack that answers everything with the same few bytes. */
public final class ConstantAnswer implements AutoCloseable {

  static final String BODY = "{\"answer\":\"constant\"}";

  private static final int PATIENCE_SECONDS = 10;

  private final Vertx vertx;

  private ConstantAnswer(Vertx vertx) {
    this.vertx = vertx;
  }

  public static ConstantAnswer on(int port) {
    var vertx = Vertx.vertx();
    HttpServer server = vertx.createHttpServer();
    server.requestHandler(
        request -> {
          request.response().putHeader("Content-Type", "application/json").end(BODY);
        });
    var answer = new ConstantAnswer(vertx);
    try {
      server
          .listen(port, Ports.LOOPBACK)
          .toCompletionStage()
          .toCompletableFuture()
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return answer;
    } catch (ExecutionException | TimeoutException e) {
      answer.close();
      throw new Trouble("The server of constant answers does not start: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      answer.close();
      Thread.currentThread().interrupt();
      throw new Trouble("The bench was interrupted.", e);
    }
  }

  @Override
  public void close() {
    var _ = vertx.close();
  }
}
