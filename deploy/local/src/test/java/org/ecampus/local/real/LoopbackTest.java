package org.ecampus.local.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.ecampus.local.Campus;
import org.ecampus.local.process.Listeners;
import org.junit.jupiter.api.Test;

@OnRealParts
class LoopbackTest {

  private final Campus campus;

  LoopbackTest(Campus campus) {
    this.campus = campus;
  }

  @Test
  void partsListenOnTheLoopbackInterfaceAlone() throws IOException {
    // Given
    var ports = campus.options().ports();

    // Then
    assertThat(Listeners.onLoopback())
        .contains(
            ports.gateway(),
            ports.postgres(),
            ports.kafka(),
            ports.kafkaController(),
            ports.keycloak(),
            ports.keycloakManagement());
    assertThat(Listeners.elsewhere()).doesNotContainAnyElementsOf(ports.all().boxed().toList());
  }

  @Test
  void listenerOnEveryInterfaceIsSeen() throws IOException {
    try (var open = new ServerSocket(0)) {
      assertThat(Listeners.elsewhere()).contains(open.getLocalPort());
    }
  }
}
