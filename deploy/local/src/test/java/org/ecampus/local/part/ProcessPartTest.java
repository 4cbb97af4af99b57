package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.ecampus.local.process.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessPartTest {

  @TempDir Path home;

  @Test
  void runsFromItsStartToItsStop() {
    // Given
    var part = new SleepingPart(home);

    // When
    part.start();

    // Then
    assertThat(part.running()).isTrue();
    part.stop();
    assertThat(part.running()).isFalse();
  }

  @Test
  void leavesNoProcessBehindWhenItIsStoppedWhileItStarts() {
    // Given
    var part = new StoppedWhileStarting(home);

    // When
    part.start();

    // Then
    try {
      assertThat(part.running()).isFalse();
    } finally {
      part.kill();
    }
  }

  /** Stopped when it was already found to be wanted, and its process is not there yet. */
  private static final class StoppedWhileStarting extends SleepingPart {

    StoppedWhileStarting(Path home) {
      super(home);
    }

    @Override
    protected Command command() {
      stop();
      return super.command();
    }
  }
}
