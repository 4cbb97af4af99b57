package org.ecampus.kit.inbox;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.ecampus.kit.faults.DatabaseFault;

/** What becomes of an event whose effect has failed. */
enum Verdict {
  TRY_AGAIN,
  /** It goes to the dead letters, because it is the event or the handler that is wrong. */
  BURY,
  /** It stays in Kafka and comes again later, because the database is. */
  GIVE_BACK;

  private static final int ATTEMPTS = 3;
  private static final int ATTEMPTS_WHEN_BUSY = 6;
  private static final long PAUSE_MILLIS = 50;

  static Verdict on(Throwable failure, int attempt) {
    if (failure instanceof MalformedEventException) {
      return BURY;
    }
    if (DatabaseFault.isPassing(failure)) {
      var isAway = DatabaseFault.of(failure).filter(DatabaseFault.AWAY::equals).isPresent();
      return isAway || attempt >= ATTEMPTS_WHEN_BUSY ? GIVE_BACK : TRY_AGAIN;
    }
    return attempt < ATTEMPTS ? TRY_AGAIN : BURY;
  }

  /** Twice as long each time, between a half and the whole of it, so that two do not meet again. */
  static Duration pauseAfter(int attempt) {
    long most = PAUSE_MILLIS << attempt;
    return Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most + 1));
  }
}
