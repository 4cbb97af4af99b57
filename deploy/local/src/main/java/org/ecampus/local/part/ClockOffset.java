package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.ecampus.local.Options;

/** How far business time of a campus is from real time, kept between starts. */
public final class ClockOffset {

  private final Path file;

  public ClockOffset(Options options) {
    this.file = options.home().resolve("clock");
  }

  /** Zero when nobody has set it. */
  public Duration read() {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(Duration offset) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, offset.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
