package org.ecampus.load.cpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Lines of {@code /proc} that tell of processor time, in ticks of ten milliseconds. */
final class ProcStat {

  static final double MILLIS_PER_TICK = 10;

  /** Of {@code man 5 proc_pid_stat}, counted after the name of the program. */
  private static final int FIRST_OF_FOUR = 11;

  private static final int IDLE = 3;
  private static final int WAITING = 4;
  private static final int GUESTS_FROM = 8;

  private ProcStat() {}

  /** What a process and its children that ended have used; 0 when it is gone. */
  static long ofProcess(long pid) {
    try {
      return ofProcess(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
    } catch (NoSuchFileException gone) {
      return 0;
    } catch (IOException e) {
      return gone(e);
    }
  }

  /** A process that ends while it is read fails in other ways than by being absent. */
  private static long gone(IOException e) {
    if (String.valueOf(e.getMessage()).contains("No such process")) {
      return 0;
    }
    throw new UncheckedIOException(e);
  }

  static long ofProcess(String line) {
    var fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    long sum = 0;
    for (int field = FIRST_OF_FOUR; field < FIRST_OF_FOUR + 4; field++) {
      sum += Long.parseLong(fields[field]);
    }
    return sum;
  }

  static MachineTicks ofMachine() {
    try (var lines = Files.lines(Path.of("/proc/stat"))) {
      return ofMachine(lines.findFirst().orElseThrow());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Time of guests is in the time of users already. */
  static MachineTicks ofMachine(String line) {
    var fields = line.strip().split("\\s+", -1);
    long all = 0;
    long idle = 0;
    for (int field = 0; field < GUESTS_FROM; field++) {
      long ticks = Long.parseLong(fields[field + 1]);
      all += ticks;
      idle += field == IDLE || field == WAITING ? ticks : 0;
    }
    return new MachineTicks(all, all - idle);
  }

  /** Ticks of all processors since the machine was started, and those in which they worked. */
  record MachineTicks(long all, long busy) {}
}
