package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitTest {

  private static final int PATIENCE_SECONDS = 30;

  private final Vertx vertx = Vertx.vertx();
  private final CompletableFuture<Visit> begun = new CompletableFuture<>();
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();
  private int port;

  @BeforeEach
  void start() throws Exception {
    var server =
        vertx
            .createHttpServer()
            .requestHandler(asked -> begun.complete(Visit.begin(asked, () -> over.complete(true))));
    port = get(server.listen(0, "localhost")).actualPort();
  }

  @AfterEach
  void stop() throws Exception {
    get(vertx.close());
  }

  @Test
  void targetIsAskedForAClientWhoIsThere() throws Exception {
    try (var _ = new Wire(port).send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      // When
      var visit = begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

      // Then
      var asked = get(request());
      assertThat(get(visit.ask(asked))).isSameAs(asked);
      assertThat(over).isNotDone();
    }
  }

  @Test
  void targetIsNotAskedForAClientWhoHasLeft() throws Exception {
    // Given
    var wire = new Wire(port).send("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    var visit = begun.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

    // When
    wire.close();
    over.get(PATIENCE_SECONDS, TimeUnit.SECONDS);

    // Then
    var asked = request().compose(visit::ask);
    assertThatThrownBy(() -> get(asked)).hasMessageContaining("The client has left");
  }

  private Future<HttpClientRequest> request() {
    return vertx.createHttpClient().request(HttpMethod.GET, port, "localhost", "/");
  }

  private static <T> T get(Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
