package org.ecampus.kit.idempotency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.ecampus.kit.hash.Sha256;

/** SHA-256 of a request, as hexadecimal text, and numbers for locks. */
final class Fingerprint {
  private static final byte[] END = {0};

  private Fingerprint() {}

  static String of(String target, byte[] body) {
    return HexFormat.of().formatHex(digest(target, body));
  }

  static long lockOf(String scope, String key) {
    return ByteBuffer.wrap(digest(scope, key.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static byte[] digest(String target, byte[] body) {
    return Sha256.of(target.getBytes(StandardCharsets.UTF_8), END, body);
  }
}
