package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AddressTableTest {

  @Test
  void namesEveryServiceAndEveryDemoAccount() {
    // When
    var table = new AddressTable(Options.of(Path.of("/campus")).portOffset(10)).text();

    // Then
    assertThat(table).contains("http://localhost:8090", "localhost:8142", "localhost:8202");
    assertThat(table).contains("amina", "luis", "tomas", "ada");
    for (var service : Service.values()) {
      assertThat(table).contains("/api/" + service.path() + "/docs");
    }
  }

  @Test
  void leavesOutServicesThatAreNotThere() {
    // When
    var table = new AddressTable(Options.of(Path.of("/campus")).infrastructure(true)).text();

    // Then
    assertThat(table).doesNotContain("/docs");
  }
}
