package org.ecampus.kit.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a request, as hexadecimal text, and numbers for locks. */
final class Fingerprint {
  private Fingerprint() {}

  static String of(String target, byte[] body) {
    return HexFormat.of().formatHex(digest(target, body));
  }

  private static byte[] digest(String target, byte[] body) {
    MessageDigest digest = sha256();
    digest.update(target.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return digest.digest(body);
  }

  static long lockOf(String scope, String key) {
    return ByteBuffer.wrap(digest(scope, key.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
