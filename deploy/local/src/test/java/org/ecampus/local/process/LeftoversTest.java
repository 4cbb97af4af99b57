package org.ecampus.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir Path home;

  @Test
  void endsAProcessOfThisHome() {
    // Given
    var child = Child.launch(sleeping(home));

    // When
    var ended = new Leftovers(home).end();

    // Then
    assertThat(ended).containsExactly("sleeper");
    assertThat(child.running()).isFalse();
    assertThat(home.resolve("run/sleeper.pid")).doesNotExist();
  }

  @Test
  void leavesAProcessAloneThatMerelyHasTheNotedPid() throws IOException {
    // Given
    var foreign = new ProcessBuilder("sleep", "60").start();
    Files.createDirectories(home.resolve("run"));
    Files.writeString(home.resolve("run/sleeper.pid"), foreign.pid() + " TERM");

    // When
    var ended = new Leftovers(home).end();

    // Then
    assertThat(ended).isEmpty();
    assertThat(foreign.isAlive()).isTrue();
    foreign.destroyForcibly();
  }

  @Test
  void forgetsANoteThatMakesNoSense() throws IOException {
    // Given
    Files.createDirectories(home.resolve("run"));
    Files.writeString(home.resolve("run/sleeper.pid"), "");

    // When
    var ended = new Leftovers(home).end();

    // Then
    assertThat(ended).isEmpty();
    assertThat(home.resolve("run/sleeper.pid")).doesNotExist();
  }

  private static Command sleeping(Path home) {
    return new Command(
        "sleeper", List.of("sh", "-c", "sleep 60; : " + home), Map.of(), home, "TERM");
  }
}
