package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Compares what learners say with the enrolment key of an offering. Takes long by design, so it is
 * done before the transaction that gives a seat, and holds no connection meanwhile.
 */
@ApplicationScoped
class KeyCheck {

  private final KeyHashService hashes;

  KeyCheck(KeyHashService hashes) {
    this.hashes = hashes;
  }

  /** What the learner's word opens; nothing when they said none or the offering has no key. */
  KeyProof prove(EnrolmentRequest request, UUID learnerId) {
    String word = request.enrolmentKey();
    return word == null
        ? KeyProof.NONE
        : hashes.of(request.offeringId()).map(hash -> compare(word, hash)).orElse(KeyProof.NONE);
  }

  private static KeyProof compare(String word, String hash) {
    return new EnrolmentKey(hash).matches(word) ? new KeyProof(hash) : KeyProof.NONE;
  }
}
