package org.ecampus.local.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Tool;

/**
 * PostgreSQL refuses to run as root; for root it runs in a user namespace, where root is nobody.
 */
final class Unprivileged {

  private Unprivileged() {}

  static List<String> line(List<String> line) {
    if (!root()) {
      return line;
    }
    var whole = new ArrayList<>(List.of("unshare", "-U"));
    whole.addAll(line);
    return whole;
  }

  /** Says at once, in a sentence, when this machine gives root no way out. */
  static void check() {
    if (!root()) {
      return;
    }
    try {
      Tool.run("unshare -U", List.of("unshare", "-U", "true"), Map.of(), Duration.ofSeconds(5));
    } catch (Trouble e) {
      throw new Trouble(
          "PostgreSQL does not run as root, and this machine allows no user namespace to hide it"
              + " in: start the campus as an ordinary user.",
          e);
    }
  }

  private static boolean root() {
    try {
      return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    } catch (IOException | UnsupportedOperationException e) {
      return "root".equals(System.getProperty("user.name"));
    }
  }
}
