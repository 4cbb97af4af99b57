package org.ecampus.tutoring.erasure;

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
import org.ecampus.tutoring.published.ErasureCompleted;

/** Removes what tells of a learner, and answers with what was removed, once per learner. */
@ApplicationScoped
public class ErasureService {

  private final ErasedPeople erased;
  private final ErasureRepository rows;
  private final Erasure kit;
  private final Outbox outbox;
  private final Clock clock;

  ErasureService(
      ErasedPeople erased, ErasureRepository rows, Erasure kit, Outbox outbox, Clock clock) {
    this.erased = erased;
    this.rows = rows;
    this.kit = kit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Removes every row of the learner and says so once; doing it again tells nothing. */
  @Transactional
  public void erase(UUID learnerId) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    erased.own(learnerId);
    Map<String, Integer> removed = rows.remove(learnerId);
    removed.putAll(kit.purge(learnerId));
    if (erased.add(learnerId, now)) {
      outbox.publish(new ErasureCompleted(learnerId, removed, now).event());
    }
  }
}
