package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who asks on without taking an answer is not read on. */
class AnswersFirstTest {

  private static final String ASKED = "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n";

  /** More than the system keeps of what the gateway has not read. */
  private static final long BEYOND_THE_SYSTEM = 100_000_000;

  /** How many others are answered before the gateway counts as reading no more. */
  private static final int OTHERS = 300;

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
  void requestsWhoseAnswersNobodyTakesAreLeftUnread() throws IOException {
    // Given
    var requests = ByteBuffer.wrap(ASKED.repeat(1_000).getBytes(StandardCharsets.US_ASCII));
    long sent = 0;

    // When
    try (var client = connect()) {
      for (int others = 0; others < OTHERS && sent < BEYOND_THE_SYSTEM; others++) {
        int taken = client.write(requests);
        requests.position(requests.hasRemaining() ? requests.position() : 0);
        sent += taken;
        if (taken > 0) {
          others = 0;
        } else {
          expectAnAnswer();
        }
      }
    }

    // Then
    assertThat(sent).isLessThan(BEYOND_THE_SYSTEM);
  }

  private void expectAnAnswer() throws IOException {
    try (var other = new Wire(options.ports().gateway())) {
      assertThat(other.send(ASKED).answer()).startsWith("HTTP/1.1 404");
    }
  }

  private SocketChannel connect() throws IOException {
    var address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), options.ports().gateway());
    var client = SocketChannel.open(address);
    client.configureBlocking(false);
    return client;
  }
}
