package org.ecampus.enrolment.enrolling;

import org.jspecify.annotations.Nullable;

/** The hash that a learner's word has been found to fit; none when it fits nothing. */
record KeyProof(@Nullable String hash) {

  static final KeyProof NONE = new KeyProof(null);

  /** Whether it opens what is kept under this hash; no hash is no way in. */
  boolean opens(@Nullable String keyHash) {
    return keyHash != null && keyHash.equals(hash);
  }
}
