package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void standsWhereTheHouseSays() {
    // When
    var ports = new Ports(0);

    // Then
    assertThat(all(ports))
        .containsExactly(
            8080, 8132, 8192, 8193, 8180, 8190, 8101, 8102, 8103, 8104, 8105, 9101, 9102, 9103,
            9104, 9105);
  }

  @Test
  void movesEveryPortByTheOffset() {
    // When
    var moved = all(new Ports(100));

    // Then
    assertThat(moved).containsExactly(Arrays.stream(all(new Ports(0))).map(p -> p + 100).toArray());
  }

  @Test
  void noTwoReplicasShareAPort() {
    assertThat(new Ports(0).all().boxed().toList())
        .doesNotHaveDuplicates()
        .hasSize(6 + 5 * 2 * Replica.MOST)
        .contains(8111, 8125, 9111, 9125);
  }

  @Test
  void refusesAnOffsetThatLeavesTheRange() {
    assertThatThrownBy(() -> new Ports(-1)).isInstanceOf(Trouble.class).hasMessageContaining("-1");
    assertThatThrownBy(() -> new Ports(50_001)).isInstanceOf(Trouble.class);
  }

  private static int[] all(Ports ports) {
    var fixed =
        IntStream.of(
            ports.gateway(),
            ports.postgres(),
            ports.kafka(),
            ports.kafkaController(),
            ports.keycloak(),
            ports.keycloakManagement());
    var services = Stream.of(Service.values()).mapToInt(ports::of);
    var management = Stream.of(Service.values()).mapToInt(ports::managementOf);
    return IntStream.concat(fixed, IntStream.concat(services, management)).toArray();
  }
}
