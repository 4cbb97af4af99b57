package org.ecampus.enrolment.enrolling;

import io.quarkus.elytron.security.common.BcryptUtil;
import java.nio.charset.StandardCharsets;

/** The word that opens an offering, kept as a bcrypt hash in modular crypt format. */
public record EnrolmentKey(String hash) {

  /** Bcrypt reads no more bytes than these; a longer word would be cut in silence. */
  public static final int MOST_BYTES = 72;

  /**
   * Hashes a word under a salt of its own; takes about a tenth of a second.
   *
   * @throws IllegalArgumentException when it is longer than 72 bytes in UTF-8
   */
  public static EnrolmentKey of(String word) {
    if (!fits(word)) {
      throw new IllegalArgumentException("longer than " + MOST_BYTES + " bytes");
    }
    return new EnrolmentKey(BcryptUtil.bcryptHash(word));
  }

  /** Whether a word can be a key at all. */
  public static boolean fits(String word) {
    return word.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }

  /** Whether this is the word; takes about a tenth of a second. */
  boolean matches(String word) {
    return fits(word) && BcryptUtil.matches(word, hash);
  }
}
