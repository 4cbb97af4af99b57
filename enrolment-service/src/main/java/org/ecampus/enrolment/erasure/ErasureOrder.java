package org.ecampus.enrolment.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A learner who is erased, and how far the deletion of their account is. */
@Entity
@Table(name = "erasure")
class ErasureOrder {

  static final int MOST_ATTEMPTS = 20;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /** Longer than a batch of deletions takes, one after the other. */
  private static final Duration TURN = Duration.ofMinutes(5);

  @Id UUID learnerId;
  UUID accountId;
  UUID startedBy;
  Instant startedAt;

  @Enumerated(EnumType.STRING)
  AccountState accountState = AccountState.PENDING;

  int accountAttempts;
  Instant accountRetryAt;

  /** Has the account tried anew where it was given up. */
  void tryAgain(Instant now) {
    if (accountState == AccountState.FAILED) {
      accountState = AccountState.PENDING;
      accountAttempts = 0;
      accountRetryAt = now;
    }
  }

  /** Leaves the account to whoever takes it now, for as long as an attempt may take. */
  void taken(Instant now) {
    accountRetryAt = now.plus(TURN);
  }

  void deleted() {
    accountAttempts++;
    accountState = AccountState.DELETED;
  }

  /** Waits longer each time, and gives up after twenty attempts. */
  void failed(Instant now) {
    accountAttempts++;
    accountRetryAt = now.plus(pause());
    if (accountAttempts >= MOST_ATTEMPTS) {
      accountState = AccountState.FAILED;
    }
  }

  private Duration pause() {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << accountAttempts);
    return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
  }
}
