package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.limit.Misses;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compares what learners say with the enrolment key of an offering. Takes long by design, so it is
 * done before the transaction that gives a seat, and holds no connection meanwhile. Who misses too
 * often is told to wait before anything is compared.
 */
@ApplicationScoped
class KeyCheck {

  private final KeyHashService hashes;
  private final KeyComparisons comparisons;
  private final Misses<Guess> misses;

  KeyCheck(
      KeyHashService hashes,
      KeyComparisons comparisons,
      @RealTime Clock clock,
      @ConfigProperty(name = "ecampus.enrolment.key.misses") int burst,
      @ConfigProperty(name = "ecampus.enrolment.key.refill") Duration refill) {
    this.hashes = hashes;
    this.comparisons = comparisons;
    this.misses = new Misses<>(clock, burst, refill);
  }

  /** What the learner's word opens; nothing when they said none or the offering has no key. */
  KeyProof prove(EnrolmentRequest request, UUID learnerId) {
    String word = request.enrolmentKey();
    Guess guess = new Guess(learnerId, request.offeringId());
    return word == null
        ? KeyProof.NONE
        : hashes
            .of(request.offeringId())
            .map(hash -> compare(word, hash, guess))
            .orElse(KeyProof.NONE);
  }

  /** Counts before it compares, so that many guesses at once are no more than one after another. */
  private KeyProof compare(String word, String hash, Guess guess) {
    misses.count(guess);
    if (!matches(word, hash, guess)) {
      return KeyProof.NONE;
    }
    misses.takeBack(guess);
    return new KeyProof(hash);
  }

  /** Who had no turn has missed nothing. */
  private boolean matches(String word, String hash, Guess guess) {
    try {
      return comparisons.matches(new EnrolmentKey(hash), word);
    } catch (ProblemException busy) {
      misses.takeBack(guess);
      throw busy;
    }
  }

  /** Whose misses are counted, and where. */
  private record Guess(UUID learnerId, UUID offeringId) {}
}
