package org.ecampus.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.keys.PbkdfKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class KeyWrappingTest {
  private static final byte[] SECRET = "a private key".getBytes(StandardCharsets.UTF_8);

  private final KeyWrapping wrapping = new KeyWrapping("a password of some length");

  @Test
  void opensWhatItWrapped() {
    assertThat(wrapping.unwrap(wrapping.wrap(SECRET, "key 1"), "key 1")).isEqualTo(SECRET);
  }

  @Test
  void wrapsTheSameKeyDifferentlyEachTime() {
    assertThat(wrapping.wrap(SECRET, "key 1")).isNotEqualTo(wrapping.wrap(SECRET, "key 1"));
  }

  @Test
  void doesNotShowTheKey() {
    var wrapped = wrapping.wrap(SECRET, "key 1");

    for (String part : wrapped.split("\\.", -1)) {
      assertThat(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1))
          .doesNotContain("private");
    }
  }

  @Test
  void doesNotOpenWithAnotherPassword() {
    var wrapped = wrapping.wrap(SECRET, "key 1");

    assertThatThrownBy(() -> new KeyWrapping("another password").unwrap(wrapped, "key 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ECAMPUS_CERTIFICATION_KEY_PASSWORD");
  }

  @Test
  void doesNotOpenUnderAnotherName() {
    var wrapped = wrapping.wrap(SECRET, "key 1");

    assertThatThrownBy(() -> wrapping.unwrap(wrapped, "key 2"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotOpenWhenABitIsTurned() {
    var wrapped = wrapping.wrap(SECRET, "key 1");
    char first = wrapped.charAt(wrapped.lastIndexOf('.') + 1);
    var turned =
        new StringBuilder(wrapped)
            .replace(
                wrapped.lastIndexOf('.') + 1,
                wrapped.lastIndexOf('.') + 2,
                first == 'A' ? "B" : "A")
            .toString();

    assertThatThrownBy(() -> wrapping.unwrap(turned, "key 1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void doesNotOpenWhatIsEncryptedInAnotherWay() throws JoseException {
    var weak = new JsonWebEncryption();
    weak.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    weak.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.PBES2_HS256_A128KW);
    weak.setEncryptionMethodHeaderParameter(
        ContentEncryptionAlgorithmIdentifiers.AES_128_CBC_HMAC_SHA_256);
    weak.setKeyIdHeaderValue("key 1");
    weak.setKey(new PbkdfKey("a password of some length"));
    weak.setPlaintext(SECRET);
    var wrapped = weak.getCompactSerialization();

    assertThatThrownBy(() -> wrapping.unwrap(wrapped, "key 1"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void refusesAShortPassword() {
    assertThatThrownBy(() -> new KeyWrapping("short")).isInstanceOf(IllegalArgumentException.class);
  }
}
