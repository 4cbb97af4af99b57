package org.ecampus.kit.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A body in the chunked coding (RFC 9112, 7.1). */
final class Chunks {
  private static final int SIZE = 8_192;

  private Chunks() {}

  static byte[] of(byte[] body) {
    var chunks = new ByteArrayOutputStream();
    for (int at = 0; at < body.length; at += SIZE) {
      int size = Math.min(SIZE, body.length - at);
      chunks.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      chunks.write(body, at, size);
      chunks.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
    chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return chunks.toByteArray();
  }
}
