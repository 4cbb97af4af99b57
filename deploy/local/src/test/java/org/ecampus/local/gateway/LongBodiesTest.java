package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A body beyond a bound is 413, whoever finds it and however it is sent. */
class LongBodiesTest {

  private static final int MEGABYTE = 1024 * 1024;
  private static final String HEAD = "POST /api/catalogue/v1/files HTTP/1.1\r\nHost: localhost\r\n";

  private final Options options =
      Options.of(Path.of("..", "..")).portOffset(FreePorts.find().offset());
  private final GatewayPart gateway = new GatewayPart(options);
  private ServerSocket service;

  @BeforeEach
  void start() throws IOException {
    gateway.start();
    service =
        new ServerSocket(
            options.ports().of(Service.CATALOGUE), 50, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void stop() throws IOException {
    gateway.stop();
    service.close();
  }

  @Test
  void announcedBodyBeyondTheBoundNeverReachesAService() throws IOException {
    try (var wire = new Wire(options.ports().gateway())) {
      wire.send(HEAD + "Content-Length: " + (BoundedBody.LARGEST + 1) + "\r\n\r\n");
      expectTooLarge(wire.answer());
    }
  }

  @Test
  void chunkedBodyBeyondTheBoundIsTooLarge() throws IOException {
    serve(Integer.MAX_VALUE);
    try (var wire = new Wire(options.ports().gateway())) {
      sendChunked(wire, (int) (BoundedBody.LARGEST / MEGABYTE) + 1);
      expectTooLarge(wire.answer());
    }
  }

  @RepeatedTest(10)
  void chunkedBodyThatAServiceStopsReadingIsTooLarge() throws IOException {
    serve(200_000);
    try (var wire = new Wire(options.ports().gateway())) {
      sendChunked(wire, 4);
      expectTooLarge(wire.answer());
    }
  }

  /** Reads so many bytes of one request, then ends the connection without a word. */
  private void serve(int bytes) {
    Thread.ofVirtual()
        .start(
            () -> {
              try (Socket one = service.accept()) {
                one.getInputStream().readNBytes(bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static void sendChunked(Wire wire, int megabytes) throws IOException {
    wire.send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
    var chunk = ("10000\r\n" + "x".repeat(65_536) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    for (int sent = 0; sent < megabytes * 16; sent++) {
      try {
        wire.out().write(chunk);
      } catch (IOException answered) {
        return;
      }
    }
  }

  private static void expectTooLarge(String answer) {
    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains("urn:ecampus:problem:body-too-large");
  }
}
