package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ecampus.kit.health.DurabilityCheck;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class DurabilityCheckTest {

  @Test
  void isUpOnADurableServer() {
    // Given
    var durable = server(PostgresServer.port());

    // When
    var response = new DurabilityCheck(durable::getConnection).call();

    // Then
    assertThat(response.getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void isDownOnAServerWithoutFsyncAndNamesWhatIsOff() throws Exception {
    // Given
    var settings = Map.of("fsync", "off", "full_page_writes", "off", "synchronous_commit", "on");
    try (var careless = PostgresServer.start(settings)) {

      // When
      var response = new DurabilityCheck(server(careless.getPort())::getConnection).call();

      // Then
      assertThat(response.getStatus()).isEqualTo(Status.DOWN);
      assertThat(response.getData().orElseThrow()).containsOnlyKeys("fsync", "full_page_writes");
    }
  }

  @Test
  void isDownWhenCommitsDoNotWaitForTheDisk() {
    // Given
    var careless = server(PostgresServer.port());
    careless.setOptions("-c synchronous_commit=off");

    // When
    var response = new DurabilityCheck(careless::getConnection).call();

    // Then
    assertThat(response.getStatus()).isEqualTo(Status.DOWN);
    assertThat(response.getData().orElseThrow()).containsOnlyKeys("synchronous_commit");
  }

  @Test
  void isDownWhenThereIsNoServer() {
    // Given
    var nobody = server(1);

    // When
    var response = new DurabilityCheck(nobody::getConnection).call();

    // Then
    assertThat(response.getStatus()).isEqualTo(Status.DOWN);
  }

  private static PGSimpleDataSource server(int port) {
    var source = new PGSimpleDataSource();
    source.setUrl("jdbc:postgresql://localhost:" + port + "/postgres");
    source.setUser("postgres");
    source.setPassword("postgres");
    return source;
  }
}
