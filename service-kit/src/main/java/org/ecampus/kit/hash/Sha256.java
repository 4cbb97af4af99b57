package org.ecampus.kit.hash;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of bytes. */
public final class Sha256 {
  private Sha256() {}

  /** The 32 bytes of the digest over the parts, one behind the other. */
  public static byte[] of(byte[]... parts) {
    var digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return digest.digest();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
