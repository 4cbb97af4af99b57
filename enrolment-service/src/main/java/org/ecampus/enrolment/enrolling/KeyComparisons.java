package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.ecampus.kit.limit.Permits;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Compares words with keys, a few at once in this process, so that those who try keys leave
 * processors to everybody else. Whoever waits too long for their turn is answered 503.
 */
@ApplicationScoped
class KeyComparisons {

  private static final String BUSY = "Very many people try enrolment keys just now.";

  private final Permits permits;

  @Inject
  KeyComparisons(
      @ConfigProperty(name = "ecampus.enrolment.key.comparisons") int atOnce,
      @ConfigProperty(name = "ecampus.enrolment.key.longest-wait") Duration longestWait) {
    this(new Permits(atOnce, longestWait, BUSY));
  }

  KeyComparisons(Permits permits) {
    this.permits = permits;
  }

  /** Whether this is the word of the key; takes about a tenth of a second, and the wait. */
  boolean matches(EnrolmentKey key, String word) {
    return permits.run(() -> key.matches(word));
  }
}
