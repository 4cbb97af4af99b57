package org.ecampus.kit.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair of a test run: made when first needed, and never written down. */
final class TestKey {
  private static final String PRIVATE = "ecampus.testing.key.private";
  private static final String PUBLIC = "ecampus.testing.key.public";
  private static final int BITS = 2048;

  private TestKey() {}

  /** The public half, as the Base64 of X.509, which is how the services are configured with it. */
  static String publicKey() {
    return half(PUBLIC);
  }

  static PrivateKey privateKey() {
    byte[] encoded = Base64.getDecoder().decode(half(PRIVATE));
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The class loaders of one JVM share the pair through its system properties. */
  private static String half(String name) {
    synchronized (System.getProperties()) {
      if (System.getProperty(name) == null) {
        make();
      }
      return System.getProperty(name);
    }
  }

  private static void make() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      var pair = generator.generateKeyPair();
      var text = Base64.getEncoder();
      System.setProperty(PRIVATE, text.encodeToString(pair.getPrivate().getEncoded()));
      System.setProperty(PUBLIC, text.encodeToString(pair.getPublic().getEncoded()));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
