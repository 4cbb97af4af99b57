package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway makes of two replicas, of which the first has the first turn. */
class ReplicasTest {

  private static final String READ = "GET /api/catalogue/short HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final Options options =
      Options.of(Path.of("..", "..")).portOffset(FreePorts.find().offset()).replicas(2);
  private final int first = port(1);
  private final int second = port(2);
  private final GatewayPart gateway = new GatewayPart(options);

  @BeforeEach
  void start() {
    gateway.start();
  }

  @AfterEach
  void stop() {
    gateway.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "DELETE"})
  void requestThatReachedNobodyGoesToTheOther(String method) throws IOException {
    try (var _ = new Target(second)) {
      assertThat(answer(sending(method))).startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Content-Length: 0\r\n"})
  void readThatWasBrokenOffIsRepeatedAtTheOther(String header) throws IOException {
    try (var _ = breakingOff(first);
        var _ = new Target(second)) {
      assertThat(answer(READ.replace("\r\n\r\n", "\r\n" + header + "\r\n")))
          .startsWith("HTTP/1.1 200");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void writeThatWasBrokenOffIsNotRepeated(String method) throws IOException {
    try (var _ = breakingOff(first);
        var _ = new Target(second)) {
      assertThat(answer(READ.replace("GET", method))).startsWith("HTTP/1.1 502");
    }
  }

  @Test
  void bodyThatWasBrokenOffIsNotRepeated() throws IOException {
    try (var _ = breakingOff(first);
        var _ = new Target(second)) {
      assertThat(answer(sending("GET"))).startsWith("HTTP/1.1 502");
    }
  }

  @Test
  void readThatEverybodyBreaksOffHasAnEnd() throws IOException {
    try (var _ = breakingOff(first);
        var _ = breakingOff(second)) {
      assertThat(answer(READ)).startsWith("HTTP/1.1 502");
    }
  }

  @Test
  void bothAreAskedInTurn() throws Exception {
    try (var one = new Target(first);
        var other = new Target(second)) {
      // When
      for (int request = 0; request < 4; request++) {
        answer(READ);
      }

      // Then
      for (var each : List.of(one, other)) {
        each.awaitBeginning();
        each.awaitBeginning();
      }
    }
  }

  private int port(int number) {
    return options.ports().of(new Replica(Service.CATALOGUE, number));
  }

  private static String sending(String method) {
    return method
        + " /api/catalogue/short HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
  }

  private String answer(String request) throws IOException {
    try (var wire = new Wire(options.ports().gateway())) {
      return wire.send(request).answer();
    }
  }

  /** Takes a request and ends the connection without an answer, as a process that dies does. */
  private static ServerSocket breakingOff(int port) throws IOException {
    var server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(() -> breakOff(server));
    return server;
  }

  private static void breakOff(ServerSocket server) {
    try (var taken = server.accept()) {
      var _ = taken.getInputStream().readNBytes(1);
    } catch (IOException closed) {
      return;
    }
  }
}
