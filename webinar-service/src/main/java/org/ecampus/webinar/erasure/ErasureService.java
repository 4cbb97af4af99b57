package org.ecampus.webinar.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.erasure.ErasedPeople;
import org.ecampus.kit.erasure.Erasure;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.webinar.published.ErasureCompleted;

/** Erases people: what this service holds about them is gone when its answer is told. */
@ApplicationScoped
public class ErasureService {

  private final Erasure rows;
  private final ErasedPeople erased;
  private final Outbox outbox;
  private final Clock clock;

  ErasureService(Erasure rows, ErasedPeople erased, Outbox outbox, Clock clock) {
    this.rows = rows;
    this.erased = erased;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Removes every row of the learner and says so once; doing it again tells nothing. */
  @Transactional
  public void erase(UUID learnerId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    erased.own(learnerId);
    Map<String, Integer> removed = rows.purge(learnerId);
    if (erased.add(learnerId, now)) {
      outbox.publish(new ErasureCompleted(learnerId, removed, now).event());
    }
  }
}
