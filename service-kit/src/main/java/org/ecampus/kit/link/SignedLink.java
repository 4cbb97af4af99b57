package org.ecampus.kit.link;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what a link opens and how long, and tells good links from forged, changed and expired ones:
 * the signature is HMAC-SHA256 (RFC 2104) over {@code <id>.<expiry in epoch seconds>}, in base64url
 * without padding. Signer and verifier share the secrets; the first signs, each verifies, so that a
 * secret is changed by putting a new one before the old.
 */
public final class SignedLink {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_SECRET = 32;

  private final List<SecretKeySpec> keys;

  /** With one or more secrets of at least 32 bytes each. */
  public SignedLink(List<String> secrets) {
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("a signed link needs a secret");
    }
    keys = secrets.stream().map(SignedLink::key).toList();
  }

  /** The query of the link: {@code expires=<epoch seconds>&signature=<base64url>}. */
  public String query(UUID id, Instant expiresAt) {
    long expires = expiresAt.getEpochSecond();
    return "expires=" + expires + "&signature=" + signature(keys.getFirst(), id, expires);
  }

  /** Whether this id was signed with this expiry, and the expiry lies after now. */
  public boolean isGood(UUID id, long expires, String signature, Instant now) {
    boolean signed = keys.stream().anyMatch(key -> equal(signature(key, id, expires), signature));
    return signed && now.getEpochSecond() < expires;
  }

  /** Takes as long for a signature that is nearly right as for another one. */
  private static boolean equal(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String signature(SecretKeySpec key, UUID id, long expires) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature = mac.doFinal((id + "." + expires).getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static SecretKeySpec key(String secret) {
    byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "a secret for links has at least " + SHORTEST_SECRET + " bytes");
    }
    return new SecretKeySpec(bytes, ALGORITHM);
  }
}
