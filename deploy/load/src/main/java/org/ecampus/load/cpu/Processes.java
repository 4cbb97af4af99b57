package org.ecampus.load.cpu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.ecampus.local.Options;

/** The processes of a campus, of the generator and of the bench, with all their children. */
public final class Processes {

  public static final String GENERATOR = "generator";
  public static final String BENCH = "bench";

  /** What measures, and is not measured. */
  public static final Set<String> OURS = Set.of(GENERATOR, BENCH);

  private final Path notes;
  private OptionalLong generator = OptionalLong.empty();

  public Processes(Options options) {
    this.notes = options.home().resolve("run");
  }

  /** Counts this process apart until another takes its place. */
  public void generator(long pid) {
    generator = OptionalLong.of(pid);
  }

  /** Reads what everything has used up to now. */
  public CpuSample sample() {
    var ticks = new HashMap<String, Long>();
    parts().forEach((name, pid) -> ticks.put(name, ofTree(pid)));
    generator.ifPresent(pid -> ticks.put(GENERATOR, ProcStat.ofProcess(pid)));
    ticks.put(BENCH, ProcStat.ofProcess(ProcessHandle.current().pid()));
    return new CpuSample(ticks, ProcStat.ofMachine());
  }

  /** The launcher notes the pid of every part it starts, by its name. */
  public Map<String, Long> parts() {
    try (var files = Files.list(notes)) {
      var found = new HashMap<String, Long>();
      for (var file : files.filter(file -> file.toString().endsWith(".pid")).toList()) {
        found.put(name(file), Long.parseLong(Files.readString(file).split(" ", 2)[0].strip()));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    var name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".pid".length());
  }

  private static long ofTree(long pid) {
    var children =
        ProcessHandle.of(pid).map(handle -> handle.descendants().toList()).orElse(List.of());
    return ProcStat.ofProcess(pid)
        + children.stream().mapToLong(child -> ProcStat.ofProcess(child.pid())).sum();
  }
}
