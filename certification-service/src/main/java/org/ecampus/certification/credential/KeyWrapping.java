package org.ecampus.certification.credential;

import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.jwx.HeaderParameterNames;
import org.jose4j.keys.PbkdfKey;
import org.jose4j.lang.JoseException;

/**
 * Wraps private keys as JSON Web Encryption under a password (RFC 7518: PBES2-HS512+A256KW and
 * A256GCM); a wrapped key is bound to its name and opens under no other.
 */
final class KeyWrapping {
  private static final long ITERATIONS = 210_000;
  private static final int SHORTEST_PASSWORD = 12;
  private static final String KEY = KeyManagementAlgorithmIdentifiers.PBES2_HS512_A256KW;
  private static final String CONTENT = ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;

  private final PbkdfKey password;

  KeyWrapping(String password) {
    if (password.length() < SHORTEST_PASSWORD) {
      throw new IllegalArgumentException(
          "ECAMPUS_CERTIFICATION_KEY_PASSWORD must have at least 12 characters");
    }
    this.password = new PbkdfKey(password);
  }

  /** The key in compact form. */
  String wrap(byte[] privateKey, String name) {
    JsonWebEncryption encryption = encryption();
    encryption.setAlgorithmHeaderValue(KEY);
    encryption.setEncryptionMethodHeaderParameter(CONTENT);
    encryption.setHeader(HeaderParameterNames.PBES2_ITERATION_COUNT, ITERATIONS);
    encryption.setKeyIdHeaderValue(name);
    encryption.setPlaintext(privateKey);
    try {
      return encryption.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException("A key cannot be wrapped", e);
    }
  }

  byte[] unwrap(String wrapped, String name) {
    JsonWebEncryption encryption = encryption();
    try {
      encryption.setCompactSerialization(wrapped);
      byte[] privateKey = encryption.getPlaintextBytes();
      if (!name.equals(encryption.getKeyIdHeaderValue())) {
        throw new IllegalStateException("The wrapped key is another one than " + name);
      }
      return privateKey;
    } catch (JoseException e) {
      throw new IllegalStateException(
          "ECAMPUS_CERTIFICATION_KEY_PASSWORD does not open the signing key " + name, e);
    }
  }

  private JsonWebEncryption encryption() {
    JsonWebEncryption encryption = new JsonWebEncryption();
    encryption.setAlgorithmConstraints(only(KEY));
    encryption.setContentEncryptionAlgorithmConstraints(only(CONTENT));
    encryption.setKey(password);
    return encryption;
  }

  private static AlgorithmConstraints only(String algorithm) {
    return new AlgorithmConstraints(ConstraintType.PERMIT, algorithm);
  }
}
