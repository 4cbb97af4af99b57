package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeLockTest {

  @TempDir Path home;

  @Test
  void refusesASecondCampusOnTheSameHome() {
    try (var first = HomeLock.take(home)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> HomeLock.take(home))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("already runs");
    }
  }

  @Test
  void givesTheHomeBack() {
    // Given
    HomeLock.take(home).close();

    // When
    var held = HomeLock.held(home);

    // Then
    assertThat(held).isFalse();
  }
}
