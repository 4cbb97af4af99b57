package org.ecampus.certification.credential;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.Optional;

/**
 * Someone else's verifier: it shares no code with the signer, knows our published keys and takes
 * the key from there, whatever the token says about itself.
 */
class ForeignVerifier {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode keys;
  private final String issuer;

  ForeignVerifier(String jwks, String issuer) throws IOException {
    this.keys = JSON.readTree(jwks).path("keys");
    this.issuer = issuer;
  }

  /** The credential, if every byte of the token is ours. */
  Optional<JsonNode> verify(String token) {
    try {
      String[] parts = token.split("\\.", -1);
      JsonNode header = json(parts[0]);
      boolean known = parts.length == 3 && "EdDSA".equals(header.path("alg").asText());
      if (!known || !isSigned(parts, key(header))) {
        return Optional.empty();
      }
      return Optional.of(json(parts[1])).filter(this::isConsistent);
    } catch (IOException | GeneralSecurityException | RuntimeException malformed) {
      return Optional.empty();
    }
  }

  /** The key to check with: ours by its name. A careless verifier overrides this. */
  PublicKey key(JsonNode header) throws GeneralSecurityException {
    for (JsonNode key : keys) {
      if (key.path("kid").asText().equals(header.path("kid").asText())) {
        return publicKey(key);
      }
    }
    throw new GeneralSecurityException("unknown key");
  }

  static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
    byte[] x = Base64.getUrlDecoder().decode(jwk.path("x").asText());
    byte[] bigEndian = new byte[x.length];
    for (int index = 0; index < x.length; index++) {
      bigEndian[index] = x[x.length - 1 - index];
    }
    boolean odd = (bigEndian[0] & 0x80) != 0;
    bigEndian[0] &= 0x7F;
    var point = new EdECPoint(odd, new BigInteger(1, bigEndian));
    var spec = new EdECPublicKeySpec(new NamedParameterSpec("Ed25519"), point);
    return KeyFactory.getInstance("Ed25519").generatePublic(spec);
  }

  private boolean isConsistent(JsonNode claims) {
    return claims.path("iss").asText().equals(issuer)
        && claims.path("issuer").path("id").asText().equals(issuer)
        && claims.path("jti").equals(claims.path("id"))
        && claims.path("sub").equals(claims.path("credentialSubject").path("id"));
  }

  private static boolean isSigned(String[] parts, PublicKey key) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
    return signature.verify(canonical(parts[2]));
  }

  /** Bytes that are written in the one way they should be. */
  private static byte[] canonical(String part) throws GeneralSecurityException {
    byte[] bytes = Base64.getUrlDecoder().decode(part);
    if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
      throw new GeneralSecurityException("not canonical");
    }
    return bytes;
  }

  private static JsonNode json(String part) throws IOException {
    return JSON.readTree(Base64.getUrlDecoder().decode(part));
  }
}
