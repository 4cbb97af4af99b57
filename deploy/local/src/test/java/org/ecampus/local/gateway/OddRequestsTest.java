package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no client sends are answered at once, with a problem. */
class OddRequestsTest {

  private static final Options OPTIONS =
      Options.of(Path.of("..", "..")).portOffset(FreePorts.find().offset());
  private static final GatewayPart GATEWAY = new GatewayPart(OPTIONS);

  @BeforeAll
  static void start() {
    GATEWAY.start();
  }

  @AfterAll
  static void stop() {
    GATEWAY.stop();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Host:\r\n",
        "Host: a b\r\n",
        "Host: [::1\r\n",
        "Host: localhost:99999\r\n",
        "Host: localhost:\r\n",
        "Host: localhost:80:80\r\n",
        "Host: user@localhost\r\n",
        "Host: localhost/x\r\n",
        "Host: localhost\r\nHost: localhost\r\n"
      })
  void hostThatIsNoneIsABadRequest(String host) throws IOException {
    for (var path : new String[] {"/", "/api/catalogue/v1/courses", "/nowhere"}) {
      expect("GET " + path + " HTTP/1.1\r\n" + host + "\r\n", 400, "malformed-request");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET http://localhost/api/catalogue/docs HTTP/1.1", "OPTIONS * HTTP/1.1"})
  void addressThatIsNoPathIsABadRequest(String line) throws IOException {
    expect(line + "\r\nHost: localhost\r\n\r\n", 400, "malformed-request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"this is no HTTP\r\n\r\n", "GET / HTTP/one\r\nHost: a\r\n\r\n"})
  void nonsenseIsABadRequest(String nonsense) throws IOException {
    expect(nonsense, 400, "malformed-request");
  }

  @Test
  void addressBeyondTheBoundIsTooLong() throws IOException {
    expect(
        "GET /?" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n", 414, "uri-too-long");
  }

  @Test
  void headersBeyondTheBoundAreTooLarge() throws IOException {
    expect(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(17_000) + "\r\n\r\n",
        431,
        "headers-too-large");
  }

  @Test
  void plainRequestIsAnswered() throws IOException {
    try (var wire = new Wire(OPTIONS.ports().gateway())) {
      assertThat(wire.send("GET / HTTP/1.1\r\nHost: [::1]:8080\r\n\r\n").answer())
          .startsWith("HTTP/1.1 200");
    }
  }

  private static void expect(String request, int status, String slug) throws IOException {
    try (var wire = new Wire(OPTIONS.ports().gateway())) {
      assertThat(wire.send(request).answer())
          .matches("(?s)HTTP/1\\.[01] " + status + " .*")
          .containsIgnoringCase("content-type: application/problem+json")
          .contains("urn:ecampus:problem:" + slug);
    }
  }
}
