package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.ecampus.catalogue.file.model.FileType;
import org.ecampus.kit.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {

  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
  private static final int SIZE = 1_000_000;

  @TempDir Path directory;

  @Test
  void takesAllOfTheBodyAndKeepsNothingOnceItIsClosed() throws IOException {
    // Given
    Spool spool = new Spool(directory, new Patience(new Ticking(Duration.ZERO)));

    // When
    Spooled spooled = spool.take(new Zeros(PDF, SIZE), FileType.PDF);

    // Then
    assertThat(Files.size(spooled.path())).isEqualTo(spooled.size()).isEqualTo(SIZE);
    assertThat(spooled.sha256()).matches("[0-9a-f]{64}");
    spooled.close();
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void givesUpABodyThatTakesTooLong() {
    // Given
    Spool spool = new Spool(directory, new Patience(new Ticking(Patience.LONGEST.dividedBy(3))));
    InputStream slow = new Zeros(PDF, SIZE);

    // When
    var attempt = assertThatThrownBy(() -> spool.take(slow, FileType.PDF));

    // Then
    attempt.isInstanceOf(ProblemException.class);
    assertThat(directory).isEmptyDirectory();
  }

  /** A clock that goes on by the same step whenever it is looked at. */
  private static final class Ticking extends Clock {

    private final Duration step;
    private Instant now = Instant.parse("2026-06-01T08:00:00Z");

    Ticking(Duration step) {
      this.step = step;
    }

    @Override
    public Instant instant() {
      now = now.plus(step);
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
