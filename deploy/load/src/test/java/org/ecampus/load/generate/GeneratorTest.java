package org.ecampus.load.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generator against a server that answers with what it was asked. */
class GeneratorTest {

  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path SCRIPT = ROOT.resolve("deploy/load/src/main/node/load.mjs");

  private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
  private HttpServer server;

  @TempDir private Path folder;

  @BeforeEach
  void serverAnswers() throws IOException {
    assumeTrue(
        Files.isDirectory(ROOT.resolve("node_modules/autocannon")), "npm ci brings the generator");
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var said = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          asked.add(exchange.getRequestURI() + said);
          var answer = (exchange.getRequestURI() + said).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void serverEnds() {
    if (server != null) {
      server.stop(0);
    }
  }

  @Test
  void everyRequestIsSentOnceOverAllPhases() {
    // Given
    var requests = IntStream.range(0, 500).mapToObj(GeneratorTest::post).toList();

    // When
    try (var generator = generator(requests, 16)) {
      var first = generator.run(30, false);
      var second = generator.run(30, false);

      // Then
      assertThat(first.answers()).isEqualTo(500);
      assertThat(first.failures()).isZero();
      assertThat(first.p99()).isPositive();
      assertThat(second.answers()).isZero();
    }
    assertThat(asked).hasSize(500).doesNotHaveDuplicates().contains("/7{\"n\":7}");
  }

  @Test
  void whatWasSentIsAnsweredBeforeAPhaseEnds() {
    try (var generator = generator(List.of(LoadRequest.get("/same", "/same")), 4)) {
      var result = generator.run(1, true);
      assertThat(result.failures()).isZero();
      assertThat(asked).hasSize((int) result.answers());
    }
  }

  @Test
  void everyAnswerIsChecked() {
    // Given
    var wrongPart = LoadRequest.get("/part", "something else");
    var wrongStatus = LoadRequest.post("/status", null, 201, "");
    var right = LoadRequest.get("/right", "/right");

    // When
    try (var generator = generator(List.of(wrongPart, wrongStatus, right), 1)) {
      var result = generator.run(30, false);

      // Then
      assertThat(result.answers()).isEqualTo(3);
      assertThat(result.failures()).isEqualTo(2);
      assertThat(result.shown()).anyMatch(shown -> shown.contains("POST /status -> 200"));
    }
  }

  private Generator generator(List<LoadRequest> requests, int connections) {
    var url = "http://127.0.0.1:" + server.getAddress().getPort();
    return Generator.start(SCRIPT, folder, url, requests, connections);
  }

  private static LoadRequest post(int nth) {
    var body = "{\"n\":" + nth + "}";
    return LoadRequest.post("/" + nth, body, 200, "/" + nth + body);
  }
}
