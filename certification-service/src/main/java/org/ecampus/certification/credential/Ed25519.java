package org.ecampus.certification.credential;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;

/** Keys of the curve Ed25519 (RFC 8032). */
final class Ed25519 {
  static final String NAME = "Ed25519";

  private Ed25519() {}

  static KeyPair newPair() {
    try {
      return KeyPairGenerator.getInstance(NAME).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The JDK has no Ed25519", e);
    }
  }

  static PrivateKey privateKey(byte[] pkcs8) {
    try {
      return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("What was unwrapped is no Ed25519 key", e);
    }
  }

  static PublicJwk jwk(PublicKey key, String kid) {
    var parameters = new OctetKeyPairJsonWebKey(key).toParams(OutputControlLevel.PUBLIC_ONLY);
    String x = String.valueOf(parameters.get("x"));
    return new PublicJwk("OKP", NAME, x, kid, "sig", "EdDSA");
  }
}
