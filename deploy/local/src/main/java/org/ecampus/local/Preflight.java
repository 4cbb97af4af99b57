package org.ecampus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.ecampus.local.display.Display;
import org.ecampus.local.part.Part;
import org.ecampus.local.process.Leftovers;
import org.ecampus.local.process.Probe;

/** What can be known to go wrong before anything starts. */
final class Preflight {

  private static final long NEEDED_MEGABYTES = 1024;

  private final Options options;
  private final List<Part> parts;
  private final Display display;

  Preflight(Options options, List<Part> parts, Display display) {
    this.options = options;
    this.parts = parts;
    this.display = display;
  }

  void check() {
    checkSpace();
    for (var part : new Leftovers(options.home()).end()) {
      display.say(part + ": ended a leftover of an earlier run");
    }
    parts.forEach(this::checkPorts);
  }

  private void checkSpace() {
    try {
      var free = Files.getFileStore(options.home()).getUsableSpace() / (1024 * 1024);
      if (free < NEEDED_MEGABYTES) {
        throw new Trouble(
            "Only "
                + free
                + " MB are free where "
                + options.home()
                + " lies; the campus wants "
                + NEEDED_MEGABYTES
                + " MB. Free some, or choose another place with --home DIR.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void checkPorts(Part part) {
    part.ports()
        .forEach(
            (use, port) -> {
              if (!Probe.free(port)) {
                throw new Trouble(
                    "Port "
                        + port
                        + ", which "
                        + use
                        + " needs, is taken by another program. End"
                        + " that one, or start with --port-offset 100 to move every port.");
              }
            });
  }
}
