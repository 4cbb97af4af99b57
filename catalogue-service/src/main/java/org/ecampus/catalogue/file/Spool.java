package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ecampus.catalogue.file.Patience.Deadline;
import org.ecampus.catalogue.file.model.FileType;
import org.ecampus.catalogue.file.model.TypeCheck;
import org.ecampus.catalogue.file.store.FileSettings;
import org.ecampus.kit.http.Problem;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;

/** Takes uploads in as they come, a part at a time, and tells what they are. */
@ApplicationScoped
class Spool {

  private static final int PART = 65_536;

  private final Path directory;
  private final Patience patience;

  @Inject
  Spool(FileSettings settings, Patience patience) {
    this(settings.spool(), patience);
  }

  Spool(Path directory, Patience patience) {
    this.directory = directory;
    this.patience = patience;
  }

  /** All of the body; refused when it is empty, too slow, breaks off, or is not of the type. */
  Spooled take(InputStream body, FileType type) {
    Path path = create();
    try {
      return fill(path, body, type);
    } catch (IOException e) {
      delete(path);
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      delete(path);
      throw e;
    }
  }

  private Spooled fill(Path path, InputStream body, FileType type) throws IOException {
    MessageDigest digest = sha256();
    TypeCheck check = type.check();
    Deadline deadline = patience.begin();
    long size = 0;
    byte[] part = new byte[PART];
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = next(body, part); read >= 0; read = next(body, part)) {
        out.write(part, 0, read);
        digest.update(part, 0, read);
        check.see(part, read);
        size += read;
        refuseSlow(deadline);
      }
    }
    refuse(size, check, type);
    return new Spooled(path, size, HexFormat.of().formatHex(digest.digest()));
  }

  private static int next(InputStream body, byte[] part) {
    try {
      return body.read(part);
    } catch (IOException brokenOff) {
      throw Problems.malformed("The body broke off.");
    }
  }

  private static void refuseSlow(Deadline deadline) {
    if (deadline.hasPassed()) {
      throw new ProblemException(
          Problem.of("upload-too-slow", 408, "Upload too slow", "It has taken too long."));
    }
  }

  private static void refuse(long size, TypeCheck check, FileType type) {
    if (size == 0) {
      throw Problems.malformed("The body has to be the bytes of the file.");
    }
    if (!check.fits()) {
      throw Problems.unprocessable(
          "file-not-of-its-type", "File not of its type", "The bytes are not " + type.mediaType());
    }
  }

  private Path create() {
    try {
      Files.createDirectories(directory);
      return Files.createTempFile(directory, "upload-", ".part");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    new Spooled(path, 0, "").close();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
