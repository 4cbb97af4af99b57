package org.ecampus.enrolment.enrolling.model;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The word that opens a course, kept as a salted PBKDF2-HMAC-SHA-256 hash: {@code salt:hash} in
 * hex.
 */
public record EnrolmentKey(String hash) {

  private static final int ROUNDS = 20_000;
  private static final int BYTES = 32;
  private static final int SALT_BYTES = 16;
  private static final HexFormat HEX = HexFormat.of();
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Hashes a word under a salt of its own. */
  public static EnrolmentKey of(String word) {
    byte[] salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new EnrolmentKey(HEX.formatHex(salt) + ":" + HEX.formatHex(derive(word, salt)));
  }

  /** Whether this is the word; takes the same time wherever they differ. */
  public boolean matches(String word) {
    int colon = hash.indexOf(':');
    byte[] salt = HEX.parseHex(hash.substring(0, colon));
    return MessageDigest.isEqual(HEX.parseHex(hash.substring(colon + 1)), derive(word, salt));
  }

  private static byte[] derive(String word, byte[] salt) {
    try {
      PBEKeySpec spec = new PBEKeySpec(word.toCharArray(), salt, ROUNDS, BYTES * Byte.SIZE);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", missing);
    }
  }
}
