package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.local.display.Display;
import org.ecampus.local.part.SleepingPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevivalTest {

  @TempDir Path home;
  private final Told display = new Told();
  private FailingOnce part;

  @BeforeEach
  void startAndKill() {
    part = new FailingOnce(home);
    part.start();
    part.kill();
  }

  @AfterEach
  void stop() {
    part.stop();
  }

  @Test
  void triesAgainWhateverTheFailureIsAndSaysIt() {
    // Given
    part.failing = true;

    // When
    new Revival(part, display, () -> false).run();

    // Then
    assertThat(part.running()).isTrue();
    assertThat(display.lines)
        .anySatisfy(line -> assertThat(line).contains("no room"))
        .last()
        .asString()
        .contains("ready again");
  }

  @Test
  void leavesAPartAloneThatWasStopped() {
    // Given
    part.stop();

    // When
    new Revival(part, display, () -> false).run();

    // Then
    assertThat(part.running()).isFalse();
  }

  private static final class FailingOnce extends SleepingPart {
    boolean failing;

    FailingOnce(Path home) {
      super(home);
    }

    @Override
    protected void prepare() {
      if (failing) {
        failing = false;
        throw new UncheckedIOException(new IOException("no room"));
      }
    }
  }

  /** Keeps what is said. */
  private static final class Told implements Display {
    final List<String> lines = new ArrayList<>();

    @Override
    public void waiting(String part) {}

    @Override
    public void starting(String part) {}

    @Override
    public void ready(String part, Duration took) {}

    @Override
    public void failed(String part) {}

    @Override
    public void say(String line) {
      lines.add(line);
    }

    @Override
    public void settle() {}
  }
}
