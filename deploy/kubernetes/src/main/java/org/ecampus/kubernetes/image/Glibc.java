package org.ecampus.kubernetes.image;

import com.google.cloud.tools.jib.api.buildplan.AbsoluteUnixPath;
import com.google.cloud.tools.jib.api.buildplan.FileEntriesLayer;
import com.google.cloud.tools.jib.api.buildplan.FilePermissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Tool;

/**
 * The C library, all that a JDK needs besides itself, as the Debian release of this machine
 * packages it: apt fetches and verifies the package, and nothing is installed.
 */
final class Glibc {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String LOADER = "ld-linux-x86-64.so.2";

  private static final String DOWNLOAD =
      """
      set -e
      cd "$1"
      own="-o Dir::State::Lists=$1/lists -o Dir::Cache=$1/cache -o APT::Sandbox::User="
      apt-get -q download libc6 || {
        mkdir -p lists/partial cache/archives/partial
        apt-get -q $own -o Debug::NoLocking=1 update
        apt-get -q $own download libc6
      }
      dpkg-deb --extract libc6_*.deb root
      dpkg-deb --field libc6_*.deb > control
      """;

  private final Path folder;

  private Glibc(Path folder) {
    this.folder = folder;
  }

  /** Whether this machine can fetch it at all. */
  static boolean obtainable() {
    return Files.isExecutable(Path.of("/usr/bin/apt-get"))
        && System.getProperty("os.arch").equals("amd64");
  }

  static Glibc in(Workshop workshop) {
    if (!obtainable()) {
      throw new Trouble(
          "Images are built on Debian or Ubuntu on x86-64, whose C library they take.");
    }
    var folder = workshop.made("libc6");
    if (!Files.exists(folder.resolve("control"))) {
      Tool.run(
          "apt-get download libc6",
          List.of("sh", "-c", DOWNLOAD, "sh", folder.toString()),
          Map.of(),
          PATIENCE);
    }
    return new Glibc(folder);
  }

  FileEntriesLayer layer() throws IOException {
    var layer = FileEntriesLayer.builder().setName("glibc");
    try (var files = Files.walk(folder.resolve("root"))) {
      files.filter(Files::isRegularFile).sorted().forEach(file -> add(file, layer));
    }
    add(folder.resolve("control"), "/var/lib/dpkg/status.d/libc6", "644", layer);
    return layer.build();
  }

  private static void add(Path file, FileEntriesLayer.Builder layer) {
    var name = file.getFileName().toString();
    if (name.equals(LOADER)) {
      add(file, "/lib64/" + name, "755", layer);
    }
    if (file.endsWith("x86_64-linux-gnu/" + name)) {
      add(file, "/lib/x86_64-linux-gnu/" + name, "755", layer);
    }
    if (name.equals("copyright")) {
      add(file, "/usr/share/doc/libc6/copyright", "644", layer);
    }
  }

  private static void add(Path file, String at, String mode, FileEntriesLayer.Builder layer) {
    layer.addEntry(file, AbsoluteUnixPath.get(at), FilePermissions.fromOctalString(mode));
  }
}
