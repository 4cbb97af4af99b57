package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.ecampus.local.Options;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Tool;

/** Keycloak's programs, unpacked and built for our settings once per version. */
final class KeycloakDistribution {

  private static final List<String> BUILD =
      List.of(
          "build",
          "--db=postgres",
          "--http-relative-path=/auth",
          "--health-enabled=true",
          "--metrics-enabled=true");

  private final Options options;

  KeycloakDistribution(Options options) {
    this.options = options;
  }

  /** The folder to run from. Two campuses that start at once wait for each other here. */
  Path ready() {
    var zip = zip();
    var folder = options.tools().resolve(zip.getFileName().toString().replace(".zip", ""));
    try {
      try (var _ = ToolsLock.take(options.tools(), "keycloak")) {
        if (!builtAsWanted(folder)) {
          unpack(zip, folder);
          build(folder);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean builtAsWanted(Path folder) throws IOException {
    var note = folder.resolve("built-with");
    return Files.exists(note) && Files.readString(note).equals(String.join(" ", BUILD));
  }

  private static void build(Path folder) throws IOException {
    var line = new ArrayList<>(List.of("sh", folder.resolve("bin/kc.sh").toString()));
    line.addAll(BUILD);
    var environment = Map.of("JAVA_HOME", Java.home().toString());
    Tool.run("Keycloak's build", line, environment, Duration.ofMinutes(5));
    Files.writeString(folder.resolve("built-with"), String.join(" ", BUILD));
  }

  /** Leaves out the top folder of the archive, whose name carries the version. */
  private static void unpack(Path zip, Path folder) throws IOException {
    try (var in = new ZipInputStream(Files.newInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        var file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("The archive reaches outside its folder: " + name);
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private Path zip() {
    var folder = options.libraries().resolveSibling("dist");
    if (Files.isDirectory(folder)) {
      try (var files = Files.list(folder)) {
        var found = files.filter(file -> file.toString().endsWith(".zip")).sorted().toList();
        if (!found.isEmpty()) {
          return found.getLast();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new Trouble(
        "Keycloak's distribution is not in " + folder + ": run ./mvnw -DskipTests package.");
  }
}
