package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ecampus.catalogue.file.Patience.Deadline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection whose bytes do not all arrive has an end. */
class DeliveryTest {

  private static final int SIZE = 50_000_000;
  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final Vertx vertx = Vertx.vertx();
  private final CompletableFuture<Boolean> sent = new CompletableFuture<>();
  private InputStream bytes = new Zeros(new byte[0], SIZE);
  private Duration standstill = Duration.ofSeconds(30);
  private Instant end = NOW;
  private SlowReaders readers;

  @BeforeEach
  void start() throws Exception {
    var server = vertx.createHttpServer().requestHandler(this::answer).listen(0, "localhost");
    readers = new SlowReaders(server.toCompletionStage().toCompletableFuture().get().actualPort());
  }

  @AfterEach
  void stop() throws Exception {
    readers.close();
    vertx.close().toCompletionStage().toCompletableFuture().get();
  }

  @Test
  void clientThatReadsGetsAllOfThem() throws Exception {
    // When
    Socket client = readers.ask("/");

    // Then
    client.getInputStream().skipNBytes(SIZE);
    assertThat(sent.get(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void clientThatTakesNothingIsCutOff() throws Exception {
    // Given
    standstill = Duration.ofMillis(1);

    // When
    Socket client = readers.ask("/");

    // Then
    expectAnEndBeforeAllArrived(client);
  }

  @Test
  void clientThatTakesTooLongIsCutOff() throws Exception {
    // Given
    end = NOW.minusMillis(1);

    // When
    Socket client = readers.ask("/");

    // Then
    expectAnEndBeforeAllArrived(client);
  }

  @Test
  void fileThatBreaksOffIsNotTakenForAWholeOne() throws Exception {
    // Given
    bytes = new BrokenOff();

    // When
    Socket client = readers.ask("/");

    // Then
    expectAnEndBeforeAllArrived(client);
  }

  private void expectAnEndBeforeAllArrived(Socket client) throws Exception {
    assertThat(sent.get(30, TimeUnit.SECONDS)).isFalse();
    assertThat(readToTheEnd(client)).isLessThan(SIZE);
  }

  private static long readToTheEnd(Socket client) {
    long read = 0;
    byte[] part = new byte[65_536];
    try {
      for (int next = 0; next >= 0; next = client.getInputStream().read(part)) {
        read += next;
      }
    } catch (IOException reset) {
      return read;
    }
    return read;
  }

  private void answer(HttpServerRequest request) {
    request.response().putHeader("Content-Length", Integer.toString(SIZE));
    var delivery = new Delivery(request, new Deadline(CLOCK, end), standstill);
    Thread.ofVirtual().start(() -> sent.complete(delivery.send(bytes)));
  }

  /** Bytes that end with a fault after the first part. */
  private static final class BrokenOff extends InputStream {

    private boolean begun;

    @Override
    public int read() throws IOException {
      throw new IOException("broken off");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      if (begun) {
        throw new IOException("broken off");
      }
      begun = true;
      return length;
    }
  }
}
