package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GatewayPartTest {

  private final Options options =
      Options.of(Path.of("..", "..")).portOffset(FreePorts.find().offset());
  private final GatewayPart gateway = new GatewayPart(options);

  @BeforeEach
  void start() {
    gateway.start();
  }

  @AfterEach
  void stop() {
    gateway.stop();
  }

  @Test
  void saysWhoIsAskingAndIgnoresWhatTheClientClaims() throws Exception {
    // Given
    var service = echoOfForwardedHeaders();

    // When
    var answer =
        send(request("/api/catalogue/v1/courses").header("X-Forwarded-Host", "evil.example"));

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .isEqualTo("localhost:" + options.ports().gateway() + " http /api/catalogue/v1/courses");
    service.stop(0);
  }

  @Test
  void wishForAWebSocketIsAnsweredLikeAnyRequest() throws Exception {
    // Given
    var service = echoOfForwardedHeaders();

    // When
    String answer;
    try (var wire = new Wire(options.ports().gateway())) {
      answer =
          wire.send(
                  """
                  GET /api/catalogue/v1/courses HTTP/1.1\r
                  Host: localhost\r
                  Connection: Upgrade\r
                  Upgrade: websocket\r
                  Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r
                  Sec-WebSocket-Version: 13\r
                  \r
                  """)
              .answer();
    }

    // Then
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("http /api/catalogue/v1/courses");
    service.stop(0);
  }

  @Test
  void answersForAPartThatIsDown() throws Exception {
    // When
    var answer = send(request("/api/tutoring/v1/enrolments"));

    // Then
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("urn:ecampus:problem:unavailable", "tutoring-service");
  }

  @Test
  void saysWhatIsWhereAtTheRoot() throws Exception {
    // When
    var answer = send(request("/"));

    // Then
    assertThat(answer.body()).contains("/api/catalogue/docs", "/api/webinar/openapi", "/auth/");
  }

  @Test
  void answersUnknownAddressesInTheStandardForm() throws Exception {
    // When
    var answer = send(request("/api/nothing"));

    // Then
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("urn:ecampus:problem:not-found");
  }

  private HttpServer echoOfForwardedHeaders() throws IOException {
    var port = options.ports().of(Service.CATALOGUE);
    var server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
    server.createContext(
        "/",
        exchange -> {
          var headers = exchange.getRequestHeaders();
          var echo =
              headers.getFirst("X-Forwarded-Host")
                  + " "
                  + headers.getFirst("X-Forwarded-Proto")
                  + " "
                  + exchange.getRequestURI();
          var body = echo.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    return server;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(options.url() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
