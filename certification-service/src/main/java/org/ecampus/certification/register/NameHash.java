package org.ecampus.certification.register;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.ecampus.certification.wording.PrintableText;

/**
 * A name that can be compared and not be read: PBKDF2 with HMAC-SHA-512 of its normal form, under a
 * salt of its own.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by matches alone
public record NameHash(byte[] salt, byte[] hash) {
  private static final int ITERATIONS = 50_000;
  private static final int BITS = 256;
  private static final int SALT_BYTES = 16;

  static NameHash of(String name, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new NameHash(salt, derive(name, salt));
  }

  boolean matches(String stated) {
    return MessageDigest.isEqual(hash, derive(stated, salt));
  }

  /** One spelling for all that people would call the same name: case, spaces, composed accents. */
  static String normal(String name) {
    String folded = PrintableText.of(name).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static byte[] derive(String name, byte[] salt) {
    try {
      var spec = new PBEKeySpec(normal(name).toCharArray(), salt, ITERATIONS, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JDK has no PBKDF2", e);
    }
  }
}
