package org.ecampus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.ecampus.local.display.Terminal;
import org.ecampus.local.process.Leftovers;

/** Deletes the data of a campus that does not run; unpacked programs stay. */
final class Reset {

  private static final List<String> DATA =
      List.of("postgres", "kafka", "files", "clock", "log", "run", "demo");

  private final Options options;
  private final boolean yes;

  Reset(Options options, boolean yes) {
    this.options = options;
    this.yes = yes;
  }

  void run() {
    var lock = HomeLock.tryTake(options.home());
    if (lock == null) {
      throw new Trouble(
          "A campus runs on " + options.home() + ": stop it first (Ctrl-C in its terminal).");
    }
    try (lock) {
      if (yes || agreed()) {
        new Leftovers(options.home()).end();
        DATA.forEach(name -> delete(options.home().resolve(name)));
        System.out.println("The data in " + options.home() + " is gone; the next start is fresh.");
      } else {
        System.out.println("Nothing was deleted.");
      }
    }
  }

  /** Asks a person; a script that does not say --yes is refused rather than guessed at. */
  private boolean agreed() {
    var console =
        Terminal.interactive()
            .orElseThrow(
                () ->
                    new Trouble(
                        "reset deletes all data in " + options.home() + ": say so with --yes."));
    var answer = console.readLine("Delete all data in %s? [y/N] ", options.home());
    return answer != null && answer.strip().equalsIgnoreCase("y");
  }

  private static void delete(Path tree) {
    if (!Files.exists(tree)) {
      return;
    }
    try (var files = Files.walk(tree)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
