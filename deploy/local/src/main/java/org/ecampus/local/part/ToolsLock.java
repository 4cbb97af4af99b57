package org.ecampus.local.part;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The lock of whoever unpacks a tool: campuses that start at once wait for each other, in this
 * process and in others.
 */
final class ToolsLock implements AutoCloseable {

  /** A file lock belongs to a process, and does not keep its own threads apart. */
  private static final ReentrantLock OF_THIS_PROCESS = new ReentrantLock();

  private final FileChannel channel;
  private final FileLock ofAllProcesses;

  private ToolsLock(FileChannel channel) throws IOException {
    this.channel = channel;
    this.ofAllProcesses = channel.lock();
  }

  /** Waits until nobody else unpacks the tool; makes the folder of tools where there is none. */
  static ToolsLock take(Path tools, String tool) throws IOException {
    OF_THIS_PROCESS.lock();
    try {
      Files.createDirectories(tools);
      return new ToolsLock(
          FileChannel.open(
              tools.resolve(tool + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    } catch (IOException | RuntimeException e) {
      OF_THIS_PROCESS.unlock();
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      ofAllProcesses.release();
    } finally {
      OF_THIS_PROCESS.unlock();
    }
  }
}
