package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetTest {

  @TempDir Path root;
  private Options options;
  private Path data;
  private Path program;

  @BeforeEach
  void fillHome() throws IOException {
    options = Options.of(root);
    data = write(options.home().resolve("postgres/base/1"));
    program = write(options.tools().resolve("keycloak/bin/kc.sh"));
  }

  @Test
  void deletesDataAndKeepsPrograms() {
    // When
    new Reset(options, true).run();

    // Then
    assertThat(data).doesNotExist();
    assertThat(program).exists();
  }

  @Test
  void touchesNothingWhileACampusRuns() {
    try (var running = HomeLock.take(options.home())) {
      assertThat(running).isNotNull();
      assertThatThrownBy(() -> new Reset(options, true).run()).isInstanceOf(Trouble.class);
      assertThat(data).exists();
    }
  }

  private static Path write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "x");
  }
}
