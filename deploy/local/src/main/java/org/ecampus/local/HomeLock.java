package org.ecampus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One campus per data folder; the system gives the lock back even when the launcher is killed. */
final class HomeLock implements AutoCloseable {

  private final FileChannel channel;

  private HomeLock(FileChannel channel) {
    this.channel = channel;
  }

  static HomeLock take(Path home) {
    var taken = tryTake(home);
    if (taken == null) {
      throw new Trouble(
          "A campus already runs on "
              + home
              + ". Stop it (Ctrl-C in its terminal), or start this"
              + " one with --home OTHER-FOLDER --port-offset 100.");
    }
    return taken;
  }

  /** Whether a campus runs on that home. */
  static boolean held(Path home) {
    try (var lock = tryTake(home)) {
      return lock == null;
    }
  }

  /** The lock, or null when another campus holds it. */
  static @Nullable HomeLock tryTake(Path home) {
    try {
      Files.createDirectories(home);
      var channel =
          FileChannel.open(
              home.resolve("campus.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) != null) {
        return new HomeLock(channel);
      }
      channel.close();
      return null;
    } catch (IOException e) {
      throw new Trouble(
          "The folder "
              + home
              + " cannot be written ("
              + e.getClass().getSimpleName()
              + "). Give it to yourself with chown, or choose another with --home DIR.",
          e);
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldByThisVeryProcess) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
