package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;

/** Who comes when a service has its hands full is told so at once, and other services are open. */
class CrowdTest {

  private static final String WAITING =
      "GET /api/catalogue/v1/courses HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final Options options =
      Options.of(Path.of("..", "..")).portOffset(FreePorts.find().offset());

  @Test
  void sevenHundredWaitingRequestsLeaveNobodyWithoutAnAnswer() throws IOException {
    // Given
    var gateway = new GatewayPart(options);
    gateway.start();
    var crowd = new ArrayList<Wire>();
    try (var silent = listening(Service.CATALOGUE)) {
      // When
      join(crowd, Origin.PLACES);
      for (int place = 0; place < Origin.PLACES; place++) {
        silent.accept();
      }
      join(crowd, 700 - Origin.PLACES);

      // Then
      for (var late : crowd.subList(Origin.PLACES, crowd.size())) {
        assertThat(late.answer())
            .startsWith("HTTP/1.1 503")
            .contains("Retry-After", "problem:busy");
      }
      try (var other = new Wire(options.ports().gateway())) {
        assertThat(other.send(WAITING.replace("catalogue", "webinar")).answer())
            .contains("problem:unavailable");
      }
      leaveAndComeBack(crowd, silent);
    } finally {
      closeAll(crowd);
      gateway.stop();
    }
  }

  private void join(List<Wire> crowd, int more) throws IOException {
    for (int one = 0; one < more; one++) {
      crowd.add(new Wire(options.ports().gateway()).send(WAITING));
    }
  }

  /** Whoever leaves makes room. */
  private void leaveAndComeBack(List<Wire> crowd, ServerSocket silent) throws IOException {
    closeAll(crowd);
    silent.close();
    String answer;
    do {
      try (var again = new Wire(options.ports().gateway())) {
        answer = again.send(WAITING).answer();
      }
    } while (answer.contains("problem:busy"));
    assertThat(answer).contains("problem:unavailable");
  }

  private ServerSocket listening(Service service) throws IOException {
    return new ServerSocket(options.ports().of(service), 1_000, InetAddress.getLoopbackAddress());
  }

  private static void closeAll(List<Wire> wires) throws IOException {
    for (var wire : wires) {
      wire.close();
    }
  }
}
