package org.ecampus.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program to run.
 *
 * @param name of the part it is, also of its log and pid file
 * @param line program and arguments; must mention the campus' home, by which a leftover is known
 * @param environment added to, and winning over, the launcher's own
 * @param stopSignal asks it to end in good order, such as {@code TERM}
 */
public record Command(
    String name, List<String> line, Map<String, String> environment, Path home, String stopSignal) {

  public Command {
    line = List.copyOf(line);
    environment = Map.copyOf(environment);
  }

  public Path log() {
    return home.resolve("log").resolve(name + ".log");
  }

  Path pidFile() {
    return pidFile(home, name);
  }

  static Path pidFile(Path home, String name) {
    return home.resolve("run").resolve(name + ".pid");
  }
}
