package org.ecampus.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Stands for what is too long to be kept or compared. */
final class Digest {

  private static final int SHOWN = 40;

  private Digest() {}

  /** The beginning of a text and its SHA-256, about a hundred characters. */
  static String of(String text) {
    var shown = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
    return shown + " sha256:" + of(text.getBytes(UTF_8));
  }

  /** SHA-256 in hexadecimal. */
  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
