package org.ecampus.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.ecampus.client.Jwt;

/** Tokens that nobody may believe, each made of a good one. */
final class Forgeries {

  private final String good;

  Forgeries(String good) {
    this.good = good;
  }

  /** Says that it needs no signature, and has none. */
  String unsigned() {
    Jwt jwt = Jwt.parse(good);
    jwt.header().put("alg", "none");
    return jwt.signed() + ".";
  }

  /** Has lost its signature and still says that it is signed. */
  String stripped() {
    return Jwt.parse(good).signed() + ".";
  }

  /** Claims a role that its signature does not cover. */
  String promoted() {
    Jwt jwt = Jwt.parse(good);
    ((ObjectNode) jwt.payload().path("realm_access")).putArray("roles").add("administrator");
    return jwt.token();
  }

  /** Is signed by another key that calls itself by the realm's key id. */
  String signedByAnotherKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return rsaSigned(Jwt.parse(good), generator.generateKeyPair().getPrivate());
  }

  /** Brings along the public key of the key that it is signed with. */
  String bringingItsOwnKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair own = generator.generateKeyPair();
    RSAPublicKey shown = (RSAPublicKey) own.getPublic();
    Jwt jwt = Jwt.parse(good);
    jwt.header().remove("kid");
    jwt.header()
        .putObject("jwk")
        .put("kty", "RSA")
        .put("n", base64(shown.getModulus().toByteArray()))
        .put("e", base64(shown.getPublicExponent().toByteArray()));
    return rsaSigned(jwt, own.getPrivate());
  }

  /** Uses the realm's public key, which everybody has, as the secret of an HMAC. */
  String hmacWithPublicKey(JsonNode jwk, String how) throws GeneralSecurityException {
    Jwt jwt = Jwt.parse(good);
    jwt.header().put("alg", "HS256");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(secret(jwk, how), "HmacSHA256"));
    String signed = jwt.signed();
    return signed + "." + base64(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] secret(JsonNode jwk, String how) throws GeneralSecurityException {
    byte[] der = publicKey(jwk).getEncoded();
    if (how.equals("DER")) {
      return der;
    }
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    String pem = "-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n";
    return pem.getBytes(StandardCharsets.US_ASCII);
  }

  private static PublicKey publicKey(JsonNode jwk) throws GeneralSecurityException {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new RSAPublicKeySpec(number(jwk, "n"), number(jwk, "e")));
  }

  private static BigInteger number(JsonNode jwk, String field) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(jwk.path(field).asText()));
  }

  private static String rsaSigned(Jwt jwt, PrivateKey key) throws GeneralSecurityException {
    jwt.header().put("alg", "RS256");
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(jwt.signed().getBytes(StandardCharsets.UTF_8));
    return jwt.signed() + "." + base64(signature.sign());
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
