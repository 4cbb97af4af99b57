package org.ecampus.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Processes of an earlier launcher that was killed before it could end them. */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Path home;

  public Leftovers(Path home) {
    this.home = home;
  }

  /**
   * Ends every noted process that still runs and whose command line names this home; a pid that
   * meanwhile belongs to someone else is left alone.
   *
   * @return the names of the parts that were ended
   */
  public List<String> end() {
    var ended = new ArrayList<String>();
    for (Path file : pidFiles()) {
      var note = read(file);
      note.flatMap(this::ours)
          .ifPresent(
              process -> {
                Signals.stop(process, note.get().signal(), PATIENCE);
                ended.add(file.getFileName().toString().replace(".pid", ""));
              });
      delete(file);
    }
    return ended;
  }

  private Optional<ProcessHandle> ours(Note note) {
    return ProcessHandle.of(note.pid()).filter(this::mentionsHome);
  }

  private boolean mentionsHome(ProcessHandle process) {
    return CommandLine.of(process).contains(home.toString());
  }

  /** Clients before servers: a server asked to end while clients hold on to it takes longer. */
  private List<Path> pidFiles() {
    var folder = home.resolve("run");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".pid"))
          .sorted(Comparator.comparing(Leftovers::isServer).thenComparing(Path::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isServer(Path file) {
    var name = file.getFileName().toString();
    return name.equals("postgresql.pid") || name.equals("kafka.pid");
  }

  private static Optional<Note> read(Path file) {
    try {
      var words = Files.readString(file).strip().split(" ", -1);
      return words.length == 2 && words[0].matches("[0-9]{1,18}")
          ? Optional.of(new Note(Long.parseLong(words[0]), words[1]))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Note(long pid, String signal) {}
}
