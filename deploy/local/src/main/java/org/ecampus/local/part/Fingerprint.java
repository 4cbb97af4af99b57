package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells programs in Java apart by the Java that runs them, its flags, and the files they are of.
 */
final class Fingerprint {

  private static final int BYTES = 8;

  private Fingerprint() {}

  /** Of files: their paths, sizes and times, by which Java itself knows them. */
  static String of(List<String> flags, List<Path> files) {
    var text = new StringBuilder(Runtime.version() + "\n" + String.join("\n", flags));
    files.forEach(file -> text.append('\n').append(of(file)));
    return HexFormat.of().formatHex(sha256(text.toString()), 0, BYTES);
  }

  private static String of(Path file) {
    try {
      return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
