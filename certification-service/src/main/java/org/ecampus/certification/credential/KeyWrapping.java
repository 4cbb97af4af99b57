package org.ecampus.certification.credential;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Wraps private keys with AES-256-GCM under a key that PBKDF2 (HMAC-SHA-512) makes of a password; a
 * wrapped key is bound to its name and opens under no other.
 */
final class KeyWrapping {
  private static final int ITERATIONS = 210_000;
  private static final int KEY_BITS = 256;
  private static final int TAG_BITS = 128;
  private static final int SALT_BYTES = 16;
  private static final int IV_BYTES = 12;
  private static final int SHORTEST_PASSWORD = 12;

  private final char[] password;
  private final SecureRandom random = new SecureRandom();

  KeyWrapping(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "ECAMPUS_CERTIFICATION_KEY_PASSWORD must have at least 12 characters");
    }
    this.password = password.toCharArray();
  }

  /** Salt, initialisation vector and ciphertext, one after the other. */
  byte[] wrap(byte[] privateKey, String name) {
    byte[] salt = randomBytes(SALT_BYTES);
    byte[] iv = randomBytes(IV_BYTES);
    try {
      byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, salt, iv, name).doFinal(privateKey);
      return ByteBuffer.allocate(SALT_BYTES + IV_BYTES + encrypted.length)
          .put(salt)
          .put(iv)
          .put(encrypted)
          .array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JDK cannot wrap a key", e);
    }
  }

  byte[] unwrap(byte[] wrapped, String name) {
    ByteBuffer parts = ByteBuffer.wrap(wrapped);
    byte[] salt = next(parts, SALT_BYTES);
    byte[] iv = next(parts, IV_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, salt, iv, name).doFinal(next(parts, parts.remaining()));
    } catch (AEADBadTagException e) {
      throw new IllegalStateException(
          "ECAMPUS_CERTIFICATION_KEY_PASSWORD does not open the signing key " + name, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JDK cannot unwrap a key", e);
    }
  }

  private static byte[] next(ByteBuffer parts, int count) {
    byte[] bytes = new byte[count];
    parts.get(bytes);
    return bytes;
  }

  private Cipher cipher(int mode, byte[] salt, byte[] iv, String name)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, wrappingKey(salt), new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(name.getBytes(UTF_8));
    return cipher;
  }

  private SecretKey wrappingKey(byte[] salt) throws GeneralSecurityException {
    var spec = new PBEKeySpec(password, salt, ITERATIONS, KEY_BITS);
    byte[] key =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    return new SecretKeySpec(key, "AES");
  }

  private byte[] randomBytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}
